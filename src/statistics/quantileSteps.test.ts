import { expect, test, vi } from "vitest";
import { betaQuantile } from "./betaQuantile.ts";
import { betaTails } from "./betaTails.ts";
import { gammaQuantile } from "./gammaQuantile.ts";
import { gammaTails } from "./gammaTails.ts";
import { studentQuantile } from "./studentQuantile.ts";
import { studentTail } from "./studentTail.ts";

vi.mock("./betaTails.ts", { spy: true });
vi.mock("./gammaTails.ts", { spy: true });
vi.mock("./studentTail.ts", { spy: true });

const tails = ["lower", "upper"] as const;

/** Most evaluations of a tail that one of these quantiles takes. */
function mostSteps(
  tail: { mock: { calls: unknown[] }; mockClear: () => unknown },
  quantiles: (() => number)[],
): number {
  return Math.max(
    ...quantiles.map((quantile) => {
      tail.mockClear();
      quantile();
      return tail.mock.calls.length;
    }),
  );
}

const betaQuantiles = (shapes: [number, number][], probabilities: number[]) =>
  shapes.flatMap(([a, b]) => probabilities.flatMap((p) => tails.map((tail) => () => betaQuantile(a, b, tail, p))));
const gammaQuantiles = (shapes: number[], probabilities: number[]) =>
  shapes.flatMap((shape) => probabilities.flatMap((p) => tails.map((tail) => () => gammaQuantile(shape, tail, p))));
const studentQuantiles = (degrees: number[], probabilities: number[]) =>
  degrees.flatMap((freedom) => probabilities.map((p) => () => studentQuantile(p, freedom)));

test("a beta quantile is reached in few steps, in one from the median of a symmetrical one", () => {
  const steps = vi.mocked(betaTails);
  const usual = betaQuantiles(
    [
      [3, 8],
      [45, 106],
      [100, 100],
      [2500, 7500],
    ],
    [0.001, 0.025, 0.3],
  );
  expect(mostSteps(steps, usual)).toBeLessThanOrEqual(5);
  const skew = betaQuantiles(
    [
      [1, 1],
      [0.5, 100.5],
      [200.5, 0.5],
      [1, 4000],
      [4000, 1],
    ],
    [1e-6, 0.025, 0.5],
  );
  expect(mostSteps(steps, skew)).toBeLessThanOrEqual(8);
  expect(
    mostSteps(
      steps,
      betaQuantiles(
        [
          [1, 1],
          [100, 100],
        ],
        [0.5],
      ),
    ),
  ).toBe(1);
});

test("a gamma quantile is reached in few steps", () => {
  const steps = vi.mocked(gammaTails);
  expect(mostSteps(steps, gammaQuantiles([0.3, 1, 3, 9, 10, 50, 3000], [1e-6, 0.025, 0.5]))).toBeLessThanOrEqual(5);
  expect(mostSteps(steps, gammaQuantiles([3, 9, 10, 50, 3000], [0.001, 0.025, 0.5]))).toBeLessThanOrEqual(4);
});

test("Student's quantile is reached in few steps, from one degree of freedom to thousands", () => {
  const steps = vi.mocked(studentTail);
  expect(mostSteps(steps, studentQuantiles([1, 2, 9, 50], [1e-9, 0.001, 0.025, 0.11, 0.4]))).toBeLessThanOrEqual(7);
  expect(mostSteps(steps, studentQuantiles([200, 3000], [1e-9, 0.001, 0.025, 0.3]))).toBeLessThanOrEqual(5);
});
