import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths } from "../../perimeter/months.ts";
import { fitCompleteness } from "./fitCompleteness.ts";

const monthsOf = (counts: readonly (readonly [numerator: number, denominator: number])[], first = "2024-01") =>
  counts.map(([numerator, denominator], at) => ({ month: addMonths(first, at), numerator, denominator }));

describe("the completeness of a source", () => {
  test("begins at the month of its step, at the mean of the months since", () => {
    const before = Array.from({ length: 8 }, () => [2, 100] as const);
    const since = [80, 90, 85, 85].map((documented) => [documented, 100] as const);
    const fit = fitCompleteness({ months: monthsOf([...before, ...since]), hidden: 0 });
    if (fit.state !== "fitted") throw new Error(fit.state);
    expect(fit.t0).toBe("2024-09");
    expect(fit.c0).toBeCloseTo(0.85, 12);
    expect(fit.error).toBeCloseTo((0.05 ** 2 + 0.05 ** 2) / 4, 12);
    expect(fit.c[0]).toEqual({ month: "2024-01", numerator: 2, denominator: 100, c: 0.02 });
  });

  test("leaves closed and hidden months out: neither pulls the level down", () => {
    const open = [50, 50, 50, 50, 50, 50].map((documented) => [documented, 100] as const);
    const closed = monthsOf([...open.slice(0, 3), [0, 0], ...open.slice(3)]);
    expect(fitCompleteness({ months: closed, hidden: 4 })).toMatchObject({ t0: "2024-01", c0: 0.5, error: 0 });
  });

  test("is not told from too few months, from months that secrecy hides, or of no unit", () => {
    const five = monthsOf(Array.from({ length: 5 }, () => [80, 100] as const));
    expect(fitCompleteness({ months: five, hidden: 0 })).toEqual({ state: "too few months" });
    expect(fitCompleteness({ months: five, hidden: 1 })).toEqual({ state: "hidden" });
    expect(fitCompleteness({ months: [], hidden: 36 })).toEqual({ state: "hidden" });
    expect(fitCompleteness({ months: [], hidden: 2 })).toEqual({ state: "too few months" });
    expect(fitCompleteness({ months: [], hidden: 0 })).toEqual({ state: "nothing" });
  });

  test("is 0 where no document ever came", () => {
    const none = monthsOf(Array.from({ length: 12 }, () => [0, 50] as const));
    expect(fitCompleteness({ months: none, hidden: 0 })).toMatchObject({ state: "fitted", c0: 0, error: 0 });
  });

  test("finds the month of any clear go-live", () => {
    const level = fc.integer({ min: 55, max: 100 });
    const history = fc.record({
      before: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 24 }),
      since: fc.array(level, { minLength: 6, maxLength: 24 }),
    });
    fc.assert(
      fc.property(history, ({ before, since }) => {
        const counts = [...before, ...since].map((documented) => [documented, 100] as const);
        expect(fitCompleteness({ months: monthsOf(counts), hidden: 0 })).toMatchObject({
          t0: addMonths("2024-01", before.length),
        });
      }),
    );
  });
});
