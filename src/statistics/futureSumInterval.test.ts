import { expect, test } from "vitest";
import { seededRandom } from "../../scripts/chance/seededRandom.ts";
import { futureSumInterval } from "./futureSumInterval.ts";

test("the sum of further counts, by hand: eight counts of mean 10 and variance 16, four more", () => {
  const past = [14, 6, 14, 6, 10 + Math.sqrt(24), 10 - Math.sqrt(24), 10, 10];
  // t(0.975, 7) = 2.364624, s = 4, √(4 + 16/8) = 2.449490
  const { expected, lower, upper } = futureSumInterval(past, 4);
  expect(expected).toBeCloseTo(40, 9);
  expect(upper - 40).toBeCloseTo(2.364624 * 4 * 2.44949, 4);
  expect(40 - lower).toBeCloseTo(upper - 40, 9);
});

test("counts that hardly vary are taken to vary as chance makes them, and no sum is below 0", () => {
  const { lower, upper } = futureSumInterval([9, 9, 9, 9, 9, 9, 9, 9], 1);
  expect(upper - 9).toBeCloseTo(2.364624 * 3 * Math.sqrt(1.125), 4);
  expect(lower).toBeGreaterThan(0);
  expect(futureSumInterval([0, 1, 0, 0, 1, 0, 0, 0], 3).lower).toBe(0);
});

test("it holds the sum as often as it says: 94 to 99 times of a hundred for Poisson counts of mean 4 and 40", () => {
  const random = seededRandom(11);
  const poisson = (mean: number) => {
    let [count, product] = [0, random.uniform()];
    for (const least = Math.exp(-mean); product > least; count += 1) product *= random.uniform();
    return count;
  };
  const counts = (mean: number, length: number) => Array.from({ length }, () => poisson(mean));
  for (const mean of [4, 40])
    for (const weeks of [1, 10]) {
      let inside = 0;
      for (let draw = 0; draw < 2000; draw += 1) {
        const { lower, upper } = futureSumInterval(counts(mean, 8), weeks);
        const sum = counts(mean, weeks).reduce((total, count) => total + count, 0);
        if (sum >= lower && sum <= upper) inside += 1;
      }
      expect(inside / 2000).toBeGreaterThan(0.94);
      expect(inside / 2000).toBeLessThan(0.99);
    }
});

test.each([
  [[4], 1, 0.95],
  [[4, -1], 1, 0.95],
  [[4, 5], 0, 0.95],
  [[4, 5], 1.5, 0.95],
  [[4, 5], 1, 0],
  [[4, 5], 1, 1],
] as const)("%j over %d weeks at %d is refused", (past, weeks, confidence) => {
  expect(() => futureSumInterval(past, weeks, confidence)).toThrow(/^A further sum needs two counts/);
});

test("two counts are enough", () => {
  // t(0.975, 1) = 12.706205, s = √5 of a mean of 5, √(1 + 1/2)
  const { expected, upper } = futureSumInterval([4, 6], 1);
  expect(expected).toBe(5);
  expect(upper - 5).toBeCloseTo(12.706205 * Math.sqrt(5) * Math.sqrt(1.5), 4);
});
