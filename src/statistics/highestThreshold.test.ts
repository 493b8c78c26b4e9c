import fc from "fast-check";
import { expect, test } from "vitest";
import { EARS_SETTINGS } from "./earsSettings.ts";
import { earsMethods, earsThreshold } from "./earsThreshold.ts";
import { type BoundedCount, highestThreshold } from "./highestThreshold.ts";

const options = { method: "C2", alpha: 0.001, minSigma: 1 } as const;
const method = fc.constantFrom(...earsMethods).map((one) => ({ method: one, ...EARS_SETTINGS[one] }));
const bound = 10;
const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 10, maxLength: 24 });

test("where every count is known it is the threshold of the method", () => {
  fc.assert(
    fc.property(counts, method, (series, asked) => {
      const found = highestThreshold(series, asked).map((one) => one?.upper ?? null);
      for (const [at, upper] of earsThreshold(series, asked).entries())
        if (upper === null) expect(found[at]).toBeNull();
        else expect(found[at]).toBeCloseTo(upper, 9);
    }),
  );
});

test("what is not known may be anything up to its bound: no threshold is higher, and one is as high", () => {
  fc.assert(
    fc.property(
      counts,
      method,
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(fc.integer({ min: 0, max: bound })),
      (series, asked, masks, draws) => {
        const hidden = series.map(() => masks.next().value as boolean);
        const shown = series.map((count, at): BoundedCount => (hidden[at] ? { atMost: bound } : count));
        const found = highestThreshold(shown, asked);
        const filled = series.map((count, at) => (hidden[at] ? (draws.next().value as number) : count));
        for (const [at, upper] of earsThreshold(filled, asked).entries())
          if (upper !== null) expect(upper).toBeLessThanOrEqual(found[at]!.upper + 1e-9);
      },
    ),
  );
  const seven = Array.from({ length: 7 }, (): BoundedCount => ({ atMost: bound }));
  const highest = Math.max(
    ...Array.from({ length: 2 ** 7 }, (_, draw) => {
      const filled = [...Array.from({ length: 7 }, (_, i) => (Math.floor(draw / 2 ** i) % 2) * bound), 0, 0, 0];
      return earsThreshold(filled, options)[9]!;
    }),
  );
  const told = highestThreshold([...seven, 0, 0, 0], options)[9]!;
  expect(told.upper).toBeCloseTo(highest, 9);
  expect(told.expected).toBe(bound);
});

test("a missing count takes away every threshold that needs it", () => {
  const series: BoundedCount[] = Array.from({ length: 20 }, () => 4);
  series[10] = null;
  series[2] = { atMost: bound };
  expect(highestThreshold(series, options).flatMap((one, at) => (one ? [at] : []))).toEqual([9, 10, 11, 12]);
});

test("counts that are all the same are the threshold themselves where no deviation is asked for", () => {
  const same = Array.from({ length: 10 }, () => 4);
  expect(highestThreshold(same, { ...options, minSigma: 0 })[9]).toEqual({ expected: 4, upper: 4 });
});
