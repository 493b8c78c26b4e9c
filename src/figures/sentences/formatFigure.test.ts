import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsFor, formatDifference, formatFigure, formatInterval, formatValue } from "./formatFigure.ts";
import { formatBytes, formatNumber } from "../../locales/formatNumber.ts";
import { formatDate, formatPeriod, formatSpan, formatWindow } from "./formatPeriod.ts";

const figure = (value: number | null, lower: number, upper: number) =>
  ({ state: "final", numerator: 1, denominator: 2, value, lower, upper }) as const;

describe("numbers in French", () => {
  it("have a comma, U+202F between thousands, U+00A0 before the sign, a true minus", () => {
    expect(formatNumber(-1417.25, 1, "fr")).toBe("−1\u202f417,3");
    expect(formatValue(0.714, "percent", 1, "fr")).toBe("71,4\u00a0%");
    expect(formatValue(0.00123, "per 10 000", 1, "fr")).toBe("12,3 pour 10\u202f000");
    expect(formatBytes(38_200_000, "fr")).toBe("38,2\u00a0Mo");
    expect(formatBytes(999, "fr")).toBe("999\u00a0o");
  });

  it("stand in an interval as the interface asks", () => {
    expect(formatInterval({ lower: 0.69, upper: 0.737 }, "percent", "fr")).toBe("[69,0\u00a0; 73,7]");
    expect(formatInterval({ lower: 0.69, upper: 0.737 }, "percent", "en")).toBe("(69.0 to 73.7)");
    expect(formatInterval({ lower: null, upper: null }, "count", "fr")).toBeNull();
  });

  it("say a difference with its sign", () => {
    expect(formatDifference({ difference: -0.021, lower: -0.04, upper: 0.001 }, "percent", "fr")).toBe("−2,1\u00a0pt");
    expect(formatDifference({ difference: 0.021, lower: -0.04, upper: 0.1 }, "percent", "fr")).toBe("+2\u00a0pt");
  });
});

describe("a mean", () => {
  it("has its unit beside its value and its difference, in the number that the language gives it", () => {
    expect(formatFigure(figure(1.56, 1.51, 1.6), "points", "fr")).toBe("1,56\u00a0point");
    expect(formatFigure(figure(1.56, 1.51, 1.6), "points", "en")).toBe("1.56\u00a0points");
    expect(formatDifference({ difference: -0.021, lower: -0.04, upper: 0.001 }, "points", "fr")).toBe(
      "−0,02\u00a0point",
    );
    expect(formatValue(4.19, "points", 2, "fr")).toBe("4,19");
  });
});

describe("digits", () => {
  it("follow the width of the interval", () => {
    expect(formatFigure(figure(0.7142, 0.69, 0.737), "percent", "fr")).toBe("71,4\u00a0%");
    expect(formatFigure(figure(0.7142, 0.5, 0.85), "percent", "fr")).toBe("71\u00a0%");
    expect(formatFigure(figure(2.314, 2.29, 2.34), "points", "fr")).toBe("2,31\u00a0points");
    expect(formatFigure(figure(null, 2, 4), "days", "fr")).toBeNull();
  });

  it("are as many as it takes for the bounds of an interval not to read alike", () => {
    const none = figure(0, 0, 0.000474);
    expect(formatFigure(none, "percent", "fr")).toBe("0,00\u00a0%");
    expect(formatInterval(none, "percent", "fr")).toBe("[0,00\u00a0; 0,05]");
    expect(formatInterval(figure(1, 0.99953, 1), "percent", "en")).toBe("(99.95 to 100.00)");
    expect(formatInterval(figure(0, 0, 0.00047), "per 10 000", "en")).toBe("(0.0 to 4.7)");
    expect(formatInterval(figure(0.42, 0.42, 0.42), "percent", "en")).toBe("(42.0 to 42.0)");
  });

  it("never stand for less than a tenth of the width beyond what a scale allows", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.9, noNaN: true }), (width) => {
        const decimals = decimalsFor({ lower: 0, upper: width }, "percent");
        expect(decimals === 0 || 10 ** -(decimals - 1) > (width * 100) / 10).toBe(true);
      }),
    );
  });
});

describe("periods", () => {
  it("are named in both languages", () => {
    expect(formatDate("2024-11-01T06:00:00", "fr")).toBe("1er novembre 2024");
    expect(formatDate("2024-11-15", "en")).toBe("15 November 2024");
    expect(formatPeriod("2024-10-01", "month", "fr")).toBe("octobre 2024");
    expect(formatPeriod("2024-10-01", "quarter", "fr")).toBe("T4 2024");
    expect(formatWindow({ from: "2024-01", to: "2024-12" }, "fr")).toBe("janvier 2024\u00a0– décembre 2024");
    expect(formatWindow({ from: "2024-01", to: "2024-01" }, "en")).toBe("January 2024");
    expect(formatSpan("2024-01-01", "2024-09-01", "term", "en")).toBe("January 2024\u00a0– December 2024");
  });
});
