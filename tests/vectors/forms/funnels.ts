import { exactPoissonInterval } from "../../../src/statistics/exactPoissonInterval.ts";
import { funnelClass } from "../../../src/statistics/funnelClass.ts";
import { overdispersion } from "../../../src/statistics/overdispersion.ts";
import { proportionFunnelLimits } from "../../../src/statistics/proportionFunnelLimits.ts";
import { ratioFunnelClass } from "../../../src/statistics/ratioFunnelClass.ts";
import type { Checker } from "./checker.ts";

/** `High (0.001)` as the project writes it. */
const named = (significance: string): string => significance.toLowerCase().replaceAll(/[()]/g, "");

interface ProportionFile {
  baseline: number;
  cases: { x: number; n: number; significance: string }[];
  limits: number[][];
}

/** Funnels of proportions, in per cent to 6 decimals: `phe_funnel_proportion*`. */
export function checkProportionFunnel(file: ProportionFile, checker: Checker): void {
  for (const [i, { x, n, significance }] of file.cases.entries()) {
    checker.run(`area ${i}`, {}, () => {
      checker.same("class", funnelClass(x / n, proportionFunnelLimits(file.baseline, n)!), named(significance));
    });
  }
  for (const [n, ...row] of file.limits) {
    checker.run(`limits at ${n}`, {}, () => {
      const { inner, outer } = proportionFunnelLimits(file.baseline, n!)!;
      const found = [inner.lower, inner.upper, outer.lower, outer.upper].map((limit) => limit * 100);
      checker.nearAll("limits", found, row.slice(0, 4), { absolute: 6e-7 });
    });
  }
}

interface RatioFile {
  cases: { obs: number; expected: number; significance: string }[];
  limits: number[][];
}

/**
 * Funnels of ratios: classes; and curves, whose expected counts are found by bisection, to 4e-7, relative above 1, with O/E − 1 and
 * 100·O/E there: `phe_funnel_ratio*`.
 */
export function checkRatioFunnel(file: RatioFile, checker: Checker): void {
  for (const [i, { obs, expected, significance }] of file.cases.entries()) {
    checker.run(`area ${i}`, {}, () =>
      checker.same("class", ratioFunnelClass(obs, expected), named(significance)),
    );
  }
  for (const row of file.limits) {
    checker.run(`curve at ${row[0]}`, {}, () => {
      const inner = exactPoissonInterval(row[0]!);
      const outer = exactPoissonInterval(row[0]!, { confidence: 0.998 });
      const found = [inner.upper, inner.lower, outer.upper, outer.lower];
      for (const [at, column] of [1, 4, 7, 10].entries()) {
        const expected = row[column]!;
        checker.near(`limit ${at}`, found[at], expected, { absolute: 4e-7 * Math.max(1, expected) });
        const ratio = row[0]! / found[at]!;
        const error = (4e-7 * ratio) / Math.min(1, expected);
        checker.near(`count ${at}`, ratio - 1, row[column + 1]!, { absolute: error });
        checker.near(`isr ${at}`, 100 * ratio, row[column + 2]!, { absolute: 100 * error });
      }
    });
  }
}

interface OverdispersionCase {
  observed: number[];
  expected: number[];
  phi_full: number;
  tau2_derived: number;
}

/** Limits of 95 % and 99.8 % as FunnelPlotR draws them, printed to 7 digits. */
interface PoissonLimitsCase {
  expected_counts: number[];
  limits: [lower95: number, upper95: number, lower998: number, upper998: number][];
}

/**
 * Overdispersion of ln(O/E), not winsorised; and the interval of a count, over the count, which FunnelPlotR takes for limits of O/E and
 * no funnel of this project does: `funnelplotr*`.
 */
export function checkOverdispersion(
  file: { cases: (OverdispersionCase | PoissonLimitsCase)[] },
  checker: Checker,
): void {
  for (const [i, vector] of file.cases.entries()) {
    checker.run(`case ${i}`, {}, () => {
      if ("limits" in vector) return checkPoissonLimits(vector, checker);
      const scores = vector.observed.map((count, at) => ({
        deviation: Math.log(count / vector.expected[at]!),
        standardError: 1 / Math.sqrt(vector.expected[at]!),
      }));
      const found = overdispersion(scores, 0);
      checker.near("phi", found?.phi, vector.phi_full, { relative: 1e-9 });
      checker.near("tau2", found?.tau2, vector.tau2_derived, { relative: 1e-9 });
    });
  }
}

function checkPoissonLimits({ expected_counts, limits }: PoissonLimitsCase, checker: Checker): void {
  for (const [i, count] of expected_counts.entries()) {
    const [inner, outer] = [exactPoissonInterval(count), exactPoissonInterval(count, { confidence: 0.998 })];
    const found = [inner.lower, inner.upper, outer.lower, outer.upper].map((limit) => limit / count);
    checker.nearAll(`limits at ${count}`, found, limits[i]!, { absolute: 5.1e-7 });
  }
}
