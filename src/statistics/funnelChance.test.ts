import fc from "fast-check";
import { expect, test } from "vitest";
import { funnelChance } from "./funnelChance.ts";

test("38 hospitals inside one funnel: one in fourteen such pictures has a false alarm", () => {
  const { expected, lower, upper, any } = funnelChance(38);
  expect(expected).toBeCloseTo(0.076, 12);
  expect(any).toBeCloseTo(0.0733, 4);
  expect([lower, upper]).toEqual([0, 1]);
});

test("no unit, no alarm; few units, none in the band", () => {
  expect(funnelChance(0)).toEqual({ expected: 0, lower: 0, upper: 0, any: 0 });
  expect(funnelChance(12).upper).toBe(0);
  expect(funnelChance(13).upper).toBe(1);
});

test("the band holds 95 % of draws, and one less on either side would not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (units) => {
      const { lower, upper } = funnelChance(units);
      const upTo = (count: number): number => {
        let [mass, sum] = [0.998 ** units, 0];
        for (let k = 0; k <= count; k++) {
          sum += mass;
          mass *= ((units - k) / (k + 1)) * (0.002 / 0.998);
        }
        return sum;
      };
      expect(upTo(upper)).toBeGreaterThanOrEqual(0.975 - 1e-9);
      if (upper > 0) expect(upTo(upper - 1)).toBeLessThan(0.975);
      if (lower > 0) expect(upTo(lower - 1)).toBeLessThan(0.025);
    }),
  );
});
