import { directlyStandardisedRate } from "../../../src/statistics/directlyStandardisedRate.ts";
import { indirectlyStandardisedRate } from "../../../src/statistics/indirectlyStandardisedRate.ts";
import type { Interval } from "../../../src/statistics/interval.ts";
import { rateInterval } from "../../../src/statistics/rateInterval.ts";
import { type Checker, EXACT } from "./checker.ts";

type Pair = [number, number];

interface RateCase {
  x: number;
  n: number;
  multiplier: number;
  value: number;
  "95"?: Pair;
  "99.8"?: Pair;
  verified?: boolean;
}

/** Rates, exact or Byar's: `phe_rate*`. */
export function checkRate(file: { cases: RateCase[] }, checker: Checker): void {
  for (const [i, vector] of file.cases.entries()) {
    checker.run(`case ${i}`, vector, () => {
      const { x, n, multiplier } = vector;
      checker.near("value", (x / n) * multiplier, vector.value, EXACT);
      for (const [key, confidence] of [
        ["95", 0.95],
        ["99.8", 0.998],
      ] as const) {
        const expected = vector[key];
        if (!expected) continue;
        checker.nearAll(key, limitsOf(rateInterval(x, n, multiplier, { confidence })), expected, EXACT);
      }
    });
  }
}

interface StandardisedCase {
  area: string;
  count: number[];
  pop: number[];
  value: number | null;
  ci95: [number | null, number | null];
  ci998: [number | null, number | null];
  verified?: boolean;
}

interface DirectCase extends StandardisedCase {
  stdpop: number[];
  multiplier: number;
}

/** Directly standardised rates: `phe_dsr*`. */
export function checkDirect(file: { cases: DirectCase[] }, checker: Checker): void {
  for (const vector of file.cases) {
    const strata = vector.count.map((numerator, i) => ({
      numerator,
      denominator: vector.pop[i]!,
      weight: vector.stdpop[i]!,
    }));
    const at = (confidence: number) => directlyStandardisedRate(strata, { confidence });
    const times = (value: number | undefined) => value && value * vector.multiplier;
    checker.run(vector.area, vector, () => {
      checker.near("value", times(at(0.95)?.value), vector.value, EXACT);
      checker.nearAll("95", limitsOf(at(0.95)).map(times), vector.ci95, EXACT);
      checker.nearAll("99.8", limitsOf(at(0.998)).map(times), vector.ci998, EXACT);
    });
  }
}

interface IndirectCase extends StandardisedCase {
  refcount: number[];
  refpop: number[];
  observed: number;
  expected: number;
  statistic: string;
}

/** Indirectly standardised rates and ratios: `phe_isr*`. */
export function checkIndirect(file: { cases: IndirectCase[] }, checker: Checker): void {
  for (const vector of file.cases) {
    checker.run(`${vector.area}, ${vector.statistic}`, vector, () => {
      const strata = vector.pop.map((denominator, i) => ({
        denominator,
        referenceNumerator: vector.refcount[i]!,
        referenceDenominator: vector.refpop[i]!,
      }));
      const kind = vector.statistic.includes("ratio") ? "ratio" : "rate";
      const multiplier = Number(/\d+$/.exec(vector.statistic)?.[0]);
      for (const [confidence, limits] of [
        [0.95, vector.ci95],
        [0.998, vector.ci998],
      ] as const) {
        const found = indirectlyStandardisedRate(vector.observed, strata, { confidence });
        checker.near("expected", found?.expected, vector.expected, EXACT);
        checker.near("value", found && found[kind].value * multiplier, vector.value, EXACT);
        checker.nearAll(
          `${confidence}`,
          limitsOf(found && found[kind]).map((limit) => limit && limit * multiplier),
          limits,
          EXACT,
        );
      }
    });
  }
}

interface LengthOfStayFile {
  cases: { ghm: { n: number; days: number; ref_dms: number }[]; ip_dms: number }[];
}

/** The ratio of observed days to those of the reference's mean stays: `ip_dms*`. */
export function checkLengthOfStay(file: LengthOfStayFile, checker: Checker): void {
  for (const [i, { ghm, ip_dms }] of file.cases.entries()) {
    checker.run(`case ${i}`, {}, () => {
      const days = ghm.reduce((sum, group) => sum + group.days, 0);
      const strata = ghm.map(({ n, ref_dms }) => ({
        denominator: n,
        referenceNumerator: ref_dms,
        referenceDenominator: 1,
      }));
      checker.near("ratio", indirectlyStandardisedRate(days, strata)?.ratio.value, ip_dms, EXACT);
    });
  }
}

function limitsOf(interval: Interval | null): (number | undefined)[] {
  return [interval?.lower, interval?.upper];
}
