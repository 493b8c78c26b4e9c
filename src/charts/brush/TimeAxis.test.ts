import fc from "fast-check";
import { expect, test } from "vitest";
import { periodsBetween } from "../../perimeter/periods.ts";
import { grains } from "../../perimeter/View.ts";
import { inWindow } from "../sparkline/sparklineGeometry.ts";
import { monthsOf, periodAt, sharesOf, type TimeAxis } from "./TimeAxis.ts";

const axis: fc.Arbitrary<TimeAxis> = fc
  .record({
    grain: fc.constantFrom(...grains),
    months: fc.integer({ min: 1, max: 60 }),
    left: fc.double({ min: -0.05, max: 0.3, noNaN: true }),
    right: fc.double({ min: 0.7, max: 1.05, noNaN: true }),
  })
  .map(({ grain, months, ...ends }) => {
    const day = new Date(Date.UTC(2021, months, 0)).toISOString().slice(0, 10);
    return { grain, ...ends, periods: periodsBetween("2021-01-01", day, grain).map(({ start }) => start) };
  });
const share = fc.double({ min: -1, max: 2, noNaN: true });

test("every place of a chart is that of a period, from the left to the right", () => {
  fc.assert(
    fc.property(axis, share, share, (one, a, b) => {
      const [left, right] = [periodAt(one, Math.min(a, b)), periodAt(one, Math.max(a, b))];
      expect(left).toBeLessThanOrEqual(right);
      const [start, end] = sharesOf(one, left, left);
      expect(periodAt(one, (start + end) / 2)).toBe(left);
    }),
  );
});

test("the months chosen show every period that was brushed, and weeks apart none beside them", () => {
  fc.assert(
    fc.property(axis, fc.nat(), fc.nat(), (one, a, b) => {
      const [from, to] = [a % one.periods.length, b % one.periods.length].toSorted((x, y) => x - y) as [number, number];
      const months = monthsOf(one, from, to);
      const shown = one.periods.filter((period) => inWindow(period, months));
      expect(shown).toEqual(expect.arrayContaining(one.periods.slice(from, to + 1)));
      if (one.grain !== "week") expect(shown).toHaveLength(to - from + 1);
    }),
  );
});
