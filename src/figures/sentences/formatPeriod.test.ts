import fc from "fast-check";
import { expect, test } from "vitest";
import { localeTag } from "../../locales/translate.ts";
import { formatDate, formatDay, formatMonth, formatMonthName } from "./formatPeriod.ts";

const day = fc.date({
  min: new Date("1990-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const language = fc.constantFrom("fr" as const, "en" as const);
const platform = (date: Date, of: "fr" | "en", options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localeTag(of), { ...options, timeZone: "UTC" }).format(date);

test("dates and months read as the platform writes them, but for the French first of the month", () => {
  fc.assert(
    fc.property(day, language, (date, of) => {
      const text = date.toISOString();
      const whole = platform(date, of, { day: "numeric", month: "long", year: "numeric" });
      expect(formatDate(text, of)).toBe(of === "fr" ? whole.replace(/^1 /, "1er ") : whole);
      expect(formatDay(text, of)).toBe(`${platform(date, of, { weekday: "long" })} ${formatDate(text, of)}`);
      for (const length of ["long", "short"] as const) {
        expect(formatMonth(text, of, length)).toBe(platform(date, of, { month: length, year: "numeric" }));
        expect(formatMonthName(text, of, length)).toBe(platform(date, of, { month: length }));
      }
    }),
  );
});
