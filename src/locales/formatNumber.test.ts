import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber, formatPlainNumber } from "./formatNumber.ts";
import { type Language, localeTag } from "./translate.ts";

const platform = (value: number, language: Language, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(localeTag(language), options).format(value).replace("-", "−");

const language = fc.constantFrom<Language>("fr", "en");

/** Doubles of every size that a figure has, and the decimal fractions that lie on a half. */
const value = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.integer({ min: -20_000_000, max: 20_000_000 }).map((whole) => whole / 1000),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1e-7, -1e-7, 0.5, -0.5, 1.005, 999.9995, 1e12),
);

test("a number is written as the platform writes it", () => {
  fc.assert(
    fc.property(
      value,
      fc.integer({ min: 0, max: 4 }),
      language,
      fc.constantFrom("auto", "always"),
      (x, decimals, l, sign) => {
        const signDisplay = sign === "always" ? "exceptZero" : "negative";
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        expect(formatNumber(x, decimals, l, sign)).toBe(platform(x, l, { ...digits, signDisplay }));
      },
    ),
    { numRuns: 5000 },
  );
});

test("a number of a sentence has the decimals that the platform gives it", () => {
  fc.assert(
    fc.property(value, language, (x, l) => {
      expect(formatPlainNumber(x, l)).toBe(platform(x, l, { signDisplay: "negative" }));
    }),
  );
});
