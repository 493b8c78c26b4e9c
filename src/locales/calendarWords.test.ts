import { expect, test } from "vitest";
import { calendarWords } from "./calendarWords.ts";
import { localeTag } from "./translate.ts";

test.each(["fr", "en"] as const)("the words of the calendar are those of the platform, in %s", (language) => {
  const named = (options: Intl.DateTimeFormatOptions, date: (at: number) => number, many: number) => {
    const { format } = new Intl.DateTimeFormat(localeTag(language), { ...options, timeZone: "UTC" });
    return Array.from({ length: many }, (_, at) => format(date(at)));
  };
  const month = (at: number) => Date.UTC(2024, at, 1);
  const aSunday = (at: number) => Date.UTC(2024, 0, 7 + at);
  expect(calendarWords[language]).toEqual({
    long: named({ month: "long" }, month, 12),
    short: named({ month: "short" }, month, 12),
    days: named({ weekday: "long" }, aSunday, 7),
  });
});
