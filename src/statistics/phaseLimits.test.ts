import { expect, test } from "vitest";
import type { ChartPoint } from "./chartPoint.ts";
import { phaseLimits } from "./phaseLimits.ts";
import { pPrimeLimits } from "./pPrimeLimits.ts";
import { uPrimeLimits } from "./uPrimeLimits.ts";
import { xmrLimits } from "./xmrLimits.ts";

/** Twelve steady months and one far away, which screening leaves out of the width. */
const counts = [12, 14, 13, 12, 14, 13, 12, 14, 13, 12, 14, 13, 48].map((numerator, i) => ({
  numerator,
  denominator: 60 + i,
}));
const points = counts.map(({ numerator, denominator }): ChartPoint => ({
  value: numerator / denominator,
  numerator,
  denominator,
  enters: true,
}));
const values = points.map(({ value }) => value);

test.each([true, false])("the limits are those of the kind of chart, screened: %s", (screen) => {
  expect(phaseLimits(points, "XmR", screen).limits).toEqual(values.map(() => xmrLimits(values, { screen })));
  for (const [kind, limits] of [
    ["p′", pPrimeLimits(counts, { screen })],
    ["u′", uPrimeLimits(counts, { screen })],
  ] as const) {
    const found = phaseLimits(points, kind, screen);
    expect(found.limits).toEqual(counts.map(({ denominator }) => limits!.at(denominator)));
    expect(found.centre).toBe(limits!.centre);
  }
});

test("screening makes limits narrower, and p′ and u′ differ", () => {
  const width = (kind: "XmR" | "p′" | "u′", screen: boolean) => phaseLimits(points, kind, screen).limits![0]!.upper;
  for (const kind of ["XmR", "p′", "u′"] as const) expect(width(kind, true)).toBeLessThan(width(kind, false));
  expect(width("p′", true)).not.toBe(width("u′", true));
});

test("without a point that enters there is no centre, and without a denominator no limit", () => {
  const out = points.map((point): ChartPoint => ({ ...point, enters: false }));
  for (const kind of ["XmR", "p′", "u′"] as const) {
    expect(phaseLimits(out, kind, true)).toEqual({ centre: null, limits: null });
  }
  const bare: ChartPoint[] = [...points, { value: 0.2, enters: false }, { value: 0.2, denominator: 0, enters: false }];
  expect(phaseLimits(bare, "p′", true).limits!.slice(-2)).toEqual([null, null]);
});
