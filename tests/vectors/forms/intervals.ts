import { byarInterval } from "../../../src/statistics/byarInterval.ts";
import { meanInterval } from "../../../src/statistics/meanInterval.ts";
import { wilsonInterval } from "../../../src/statistics/wilsonInterval.ts";
import { type Checker, EXACT, type Tolerance } from "./checker.ts";

type Pair = [number, number];

const LEVELS = [
  ["95", 0.95],
  ["99.8", 0.998],
] as const;

interface CountCase {
  method: string;
  x: number;
  n: number | null;
  confidence: number;
  lower: number | null;
  upper: number;
  tolerance?: number;
  verified?: boolean;
}

/** Wilson's and Byar's limits: `ci_wilson*`. */
export function checkWilsonByar(file: { cases: CountCase[] }, checker: Checker): void {
  for (const [i, vector] of file.cases.entries()) {
    checker.run(`case ${i}, ${vector.method}`, vector, () => {
      const level = { confidence: vector.confidence };
      const byar = /^byar/i.test(vector.method);
      if (!byar && !/^wilson/i.test(vector.method)) throw new Error(`no check is written for ${vector.method}`);
      const interval = byar ? byarInterval(vector.x, level) : wilsonInterval(vector.x, vector.n ?? 0, level);
      checker.near("lower", interval?.lower, vector.lower, toleranceOf(vector));
      checker.near("upper", interval?.upper, vector.upper, toleranceOf(vector));
    });
  }
}

interface ProportionCase {
  x: number;
  n: number;
  multiplier?: number;
  value: number;
  method: string;
  "95"?: Pair;
  "99.8"?: Pair;
  tolerance?: number;
  verified?: boolean;
}

/** Proportions with Wilson's limits, times a multiplier: `phe_prop*`. */
export function checkProportion(file: { cases: ProportionCase[] }, checker: Checker): void {
  for (const [i, vector] of file.cases.entries()) {
    checker.run(`case ${i}`, vector, () => {
      const { x, n, multiplier = 1 } = vector;
      if (vector.method !== "Wilson") throw new Error(`no check is written for ${vector.method}`);
      checker.near("value", (x / n) * multiplier, vector.value, toleranceOf(vector));
      for (const [key, confidence] of LEVELS) {
        const expected = vector[key];
        if (!expected) continue;
        const interval = wilsonInterval(x, n, { confidence });
        checker.nearAll(
          key,
          [interval?.lower, interval?.upper].map((limit) => limit && limit * multiplier),
          expected,
          toleranceOf(vector),
        );
      }
    });
  }
}

interface MeanCase {
  values: number[];
  mean: number;
  sd: number;
  "95"?: Pair;
  "99.8"?: Pair;
  tolerance?: number;
  verified?: boolean;
}

/** Means with Student's limits: `phe_mean*`. */
export function checkMean(file: { cases: MeanCase[] }, checker: Checker): void {
  for (const [i, vector] of file.cases.entries()) {
    checker.run(`case ${i}`, vector, () => {
      const sum = vector.values.reduce((total, value) => total + value, 0);
      const squares = vector.values.reduce((total, value) => total + value * value, 0);
      const plain = meanInterval(sum, squares, vector.values.length);
      checker.near("mean", plain?.mean, vector.mean, toleranceOf(vector));
      checker.near("sd", plain?.standardDeviation, vector.sd, toleranceOf(vector));
      for (const [key, confidence] of LEVELS) {
        const expected = vector[key];
        if (!expected) continue;
        const interval = meanInterval(sum, squares, vector.values.length, confidence);
        checker.nearAll(key, [interval?.lower, interval?.upper], expected, toleranceOf(vector));
      }
    });
  }
}

function toleranceOf({ tolerance }: { tolerance?: number }): Tolerance {
  return tolerance === undefined ? EXACT : { absolute: tolerance };
}
