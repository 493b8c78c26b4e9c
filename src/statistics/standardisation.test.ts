import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countInterval } from "./countInterval.ts";
import { directlyStandardisedRate } from "./directlyStandardisedRate.ts";
import { expectedNumerator, indirectlyStandardisedRate } from "./indirectlyStandardisedRate.ts";
import { rateInterval } from "./rateInterval.ts";

const stratum = fc.record({
  numerator: fc.integer({ min: 5, max: 500 }),
  denominator: fc.integer({ min: 1, max: 9000 }),
  weight: fc.integer({ min: 1, max: 9000 }),
});

describe("rateInterval", () => {
  test("is null without exposure and refuses the impossible", () => {
    expect(rateInterval(0, 0)).toBeNull();
    expect(() => rateInterval(1, -1)).toThrow(RangeError);
    expect(() => rateInterval(Number.NaN, 1)).toThrow(RangeError);
  });
});

describe("directlyStandardisedRate", () => {
  test("with the site's own denominators as weights is the crude rate with Byar's interval", () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 2 }), (strata) => {
        const own = strata.map((each) => ({ ...each, weight: each.denominator }));
        const events = own.reduce((sum, { numerator }) => sum + numerator, 0);
        const units = own.reduce((sum, { denominator }) => sum + denominator, 0);
        const found = directlyStandardisedRate(own)!;
        const crude = rateInterval(events, units)!;
        expect(found.value / (events / units)).toBeCloseTo(1, 10);
        expect(found.lower / crude.lower).toBeCloseTo(1, 10);
        expect(found.upper / crude.upper).toBeCloseTo(1, 10);
      }),
    );
  });

  test("is null below ten events and where a weighted stratum has no unit", () => {
    const at = (numerator: number, denominator: number) =>
      directlyStandardisedRate([
        { numerator, denominator: 100, weight: 1 },
        { numerator: 0, denominator, weight: 1 },
      ]);
    expect(at(9, 5)).toBeNull();
    expect(at(10, 5)).not.toBeNull();
    expect(at(10, 0)).toBeNull();
    expect(() => at(-1, 1)).toThrow(RangeError);
  });
});

describe("a stratum without weight", () => {
  test("counts for nothing, even without a unit", () => {
    const weighted = { numerator: 12, denominator: 100, weight: 3 };
    const alone = directlyStandardisedRate([weighted]);
    expect(directlyStandardisedRate([weighted, { numerator: 0, denominator: 0, weight: 0 }])).toEqual(alone);
    expect(directlyStandardisedRate([weighted, { numerator: 50, denominator: 60, weight: 0 }])).toEqual(alone);
  });
});

describe("indirectlyStandardisedRate", () => {
  const strata = [
    { denominator: 50, referenceNumerator: 20, referenceDenominator: 200 },
    { denominator: 10, referenceNumerator: 30, referenceDenominator: 100 },
  ];

  test("expects the site's units at the reference's rates", () => {
    const found = indirectlyStandardisedRate(12, strata)!;
    expect(found.expected).toBeCloseTo(8, 12);
    expect(found.ratio.value).toBeCloseTo(1.5, 12);
    expect(found.ratio.upper).toBeCloseTo(countInterval(12).upper / 8, 12);
    expect(found.rate.value).toBeCloseTo(1.5 * (50 / 300), 12);
  });

  test("is null where nothing can be expected", () => {
    const unknown = { denominator: 3, referenceNumerator: 0, referenceDenominator: 0 };
    expect(expectedNumerator([...strata, unknown])).toBeNull();
    expect(expectedNumerator([...strata, { ...unknown, denominator: 0 }])).toBeCloseTo(8, 12);
    expect(indirectlyStandardisedRate(0, [{ ...strata[0]!, referenceNumerator: 0 }])).toBeNull();
    expect(() => indirectlyStandardisedRate(-1, strata)).toThrow(RangeError);
    expect(() => expectedNumerator([{ ...strata[0]!, denominator: -1 }])).toThrow(RangeError);
  });
});
