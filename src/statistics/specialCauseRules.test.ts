import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limitsAround, scaleOf } from "./controlLimits.ts";
import { shiftRule } from "./shiftRule.ts";
import { type Side, sideOf } from "./side.ts";
import { MAKING_DATA_COUNT_2023, NHSR_PLOT_THE_DOTS_0_2_2, specialCauses } from "./specialCauseRules.ts";
import { trendRule } from "./trendRule.ts";
import { twoInThreeRule } from "./twoInThreeRule.ts";

const LIMITS = limitsAround(0, 3);

function causes(values: (number | null)[], rules = MAKING_DATA_COUNT_2023): string[] {
  const limits = values.map(() => LIMITS);
  return specialCauses(values, limits, rules).map((cause) => (cause ? `${cause.rule} ${cause.side}` : "-"));
}

describe("shiftRule", () => {
  test("a point on the centre, or a missing one, breaks the run", () => {
    expect(shiftRule([1, 1, 1, 0, 1, 1, 1, 1], 7)).toEqual(Array(8).fill(0));
    expect(shiftRule([1, 1, 1, null, 1, 1, 1, 1], 7)).toEqual(Array(8).fill(0));
    expect(shiftRule([null, -1, -1, -1, null], 3)).toEqual([0, -1, -1, -1, 0]);
  });

  test("agrees with looking at every window", () => {
    const sides = fc.array(fc.constantFrom<Side | null>(1, 1, 1, -1, 0, null), { maxLength: 30 });
    fc.assert(
      fc.property(sides, fc.integer({ min: 2, max: 8 }), (list, length) => {
        const expected = list.map((side, i) =>
          list.some((_, from) => {
            const window = list.slice(from, from + length);
            return from <= i && i < from + length && window.length === length && window.every((one) => one === side);
          }) && side
            ? side
            : 0,
        );
        expect(shiftRule(list, length)).toEqual(expected);
      }),
    );
  });
});

describe("trendRule", () => {
  test("a tie, or a missing point, breaks it", () => {
    expect(trendRule([1, 2, 3, 3, 4, 5, 6], 7)).toEqual(Array(7).fill(0));
    expect(trendRule([1, 2, 3, null, 4, 5, 6, 7], 7)).toEqual(Array(8).fill(0));
    expect(trendRule([3, 3, 4, 5], 3)).toEqual([0, 1, 1, 1]);
    expect(trendRule([3, 4, 5, 5, 5, 5], 3)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test("a peak belongs to the later trend", () => {
    expect(trendRule([1, 2, 3, 2, 1], 3)).toEqual([1, 1, -1, -1, -1]);
  });

  test("is unchanged by an increasing function, reversed by a decreasing one", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 8 }), { maxLength: 30 }), (values) => {
        const up = trendRule(values, 3);
        expect(
          trendRule(
            values.map((value) => value && value ** 3),
            3,
          ),
        ).toEqual(up);
        const down = trendRule(
          values.map((value) => (value === null ? null : -value)),
          3,
        );
        expect(down.map((side) => side + 0)).toEqual(up.map((side) => 0 - side));
      }),
    );
  });
});

describe("twoInThreeRule", () => {
  test("needs three known points on one side", () => {
    expect(twoInThreeRule([true, true], [1, 1])).toEqual([0, 0]);
    expect(twoInThreeRule([true, false, true], [1, null, 1])).toEqual([0, 0, 0]);
    expect(twoInThreeRule([true, false, true], [1, 0, 1])).toEqual([0, 0, 0]);
    expect(twoInThreeRule([true, false, true], [-1, -1, -1])).toEqual([-1, 0, -1]);
    expect(twoInThreeRule([true, true, false], [1, 1, -1])).toEqual([0, 0, 0]);
    expect(twoInThreeRule([true, true, false, true], [1, 1, 1, -1])).toEqual([1, 1, 0, 0]);
  });
});

describe("specialCauses", () => {
  test("a point on a limit is inside", () => {
    expect(causes([3, -3, 3.0001, -3.0001])).toEqual(["-", "-", "outside high", "outside low"]);
  });

  test("rounding alone puts no point outside or on one side", () => {
    const flat = limitsAround(0.1 + 0.2, 0);
    expect(specialCauses(Array(8).fill(0.3), Array(8).fill(flat), MAKING_DATA_COUNT_2023)).toEqual(Array(8).fill(null));
    expect(sideOf(0.3, 0.1 + 0.2)).toBe(0);
  });

  test("the two named sets differ on points beyond three sigmas in the 2-in-3 rule", () => {
    expect(causes([2.5, 0.5, 3.5])).toEqual(["twoInThree high", "-", "outside high"]);
    expect(causes([2.5, 0.5, 3.5], NHSR_PLOT_THE_DOTS_0_2_2)).toEqual(["-", "-", "outside high"]);
    expect(causes([2.5, -0.5, 2.5])).toEqual(["-", "-", "-"]);
  });

  test("outside wins over trend, trend over 2-in-3, 2-in-3 over shift", () => {
    expect(causes([0.1, 0.2, 0.3, 0.4, 2.5, 2.6, 3.1])).toEqual([...Array(6).fill("trend high"), "outside high"]);
    expect(causes([0.2, 0.1, 0.2, 0.1, 2.5, 2.6, 0.1])).toEqual([
      ...Array(4).fill("shift high"),
      "twoInThree high",
      "twoInThree high",
      "shift high",
    ]);
  });

  test("a falling trend above the centre is low", () => {
    expect(causes([1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1])).toEqual(Array(7).fill("trend low"));
  });

  test("a missing point breaks every run and has no cause", () => {
    expect(causes([1, 1.1, 1, null, 1, 1.1, 1, 1.1])).toEqual(Array(8).fill("-"));
    expect(causes([2.5, null, 2.5])).toEqual(["-", "-", "-"]);
    expect(specialCauses([9], [null], MAKING_DATA_COUNT_2023)).toEqual([null]);
  });

  test("turning the series over turns every side over", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -4, max: 4 }), { freq: 9 }), { maxLength: 40 }), (values) => {
        const turned = causes(values.map((value) => (value === null ? null : -value)));
        expect(turned.map((cause) => cause.replace("low", "HIGH").replace("high", "low").toLowerCase())).toEqual(
          causes(values).map((cause) => cause.toLowerCase()),
        );
      }),
    );
  });
});

describe("what counts", () => {
  test("beyond three sigmas counts in the 2-in-3 rule of Making Data Count, not in that of the R package", () => {
    const values = [2.5, 3.5, 0.5];
    expect(causes(values)).toEqual(["twoInThree high", "outside high", "-"]);
    expect(causes(values, NHSR_PLOT_THE_DOTS_0_2_2)).toEqual(["-", "outside high", "-"]);
    expect(causes([2.5, 2.6, 0.5], NHSR_PLOT_THE_DOTS_0_2_2)).toEqual(["twoInThree high", "twoInThree high", "-"]);
  });

  test("a point that is missing, or has no limits, breaks a shift and a trend", () => {
    const signals = (values: (number | null)[], without: number[]) =>
      specialCauses(
        values,
        values.map((_, i) => (without.includes(i) ? null : limitsAround(10, 30))),
        MAKING_DATA_COUNT_2023,
      ).flatMap((cause) => cause?.rule ?? []);
    expect(signals([9, 8, 9, 8, 9, 8, 9], [])).toEqual(Array(7).fill("shift"));
    expect(signals([9, 8, 9, null, 9, 8, 9], [])).toEqual([]);
    expect(signals([7, 8, 9, 10, 11, 12, 13], [])).toEqual(Array(7).fill("trend"));
    expect(signals([7, 8, 9, 10, 11, 12, 13], [3])).toEqual([]);
  });

  test("what rounding leaves of nothing lies on the centre", () => {
    expect(causes(Array<number>(7).fill(1e-15))).toEqual(Array(7).fill("-"));
    expect([sideOf(0, 0), sideOf(2e-20, 1e-20), sideOf(1, 1 + 1e-13), sideOf(1, 1 + 1e-11)]).toEqual([0, 1, 0, -1]);
    expect([scaleOf(limitsAround(-3, 5)), scaleOf(limitsAround(3, 5))]).toEqual([8, 8]);
  });
});
