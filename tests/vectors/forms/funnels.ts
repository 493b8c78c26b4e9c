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

/** Funnels of ratios; the expected counts of the curves are found by bisection, to 4e-7, relative above 1: `phe_funnel_ratio*`. */
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
      }
    });
  }
}

interface OverdispersionFile {
  cases: { observed?: number[]; expected: number[]; phi_full: number; tau2_derived: number }[];
}

/** Overdispersion of ln(O/E), not winsorised: `funnelplotr*`. Limits that take E as observed are left out. */
export function checkOverdispersion(file: OverdispersionFile, checker: Checker): void {
  for (const [i, { observed, expected, phi_full, tau2_derived }] of file.cases.entries()) {
    if (!observed) continue;
    checker.run(`case ${i}`, {}, () => {
      const scores = observed.map((count, at) => ({
        deviation: Math.log(count / expected[at]!),
        standardError: 1 / Math.sqrt(expected[at]!),
      }));
      const found = overdispersion(scores, 0);
      checker.near("phi", found?.phi, phi_full, { relative: 1e-9 });
      checker.near("tau2", found?.tau2, tau2_derived, { relative: 1e-9 });
    });
  }
}
