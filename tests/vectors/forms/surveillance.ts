import { type EarsMethod, earsThreshold } from "../../../src/statistics/earsThreshold.ts";
import { exceedanceScore } from "../../../src/statistics/exceedanceScore.ts";
import { farringtonThreshold, type PowerTransform } from "../../../src/statistics/farringtonThreshold.ts";
import { type NoufailyMethod, noufailyThreshold } from "../../../src/statistics/noufailyThreshold.ts";
import { stepFit } from "../../../src/statistics/stepFit.ts";
import { type Checker, EXACT } from "./checker.ts";

interface StepCase {
  c: (number | null)[];
  t0_index: number;
  c0: number;
  error: number;
}

/** EDS-TeVa's step function: `edsteva_step*`. */
export function checkStep(file: { cases: StepCase[] }, checker: Checker): void {
  for (const [i, { c, t0_index, c0, error }] of file.cases.entries())
    checker.run(`case ${i}`, {}, () => {
      const fit = stepFit(c);
      checker.same("t0", fit?.t0, t0_index);
      checker.near("c0", fit?.c0, c0, EXACT);
      checker.near("error", fit?.error, error, { absolute: 1e-12 });
    });
}

interface EarsCase {
  series: number[];
  method: EarsMethod;
  baseline: number;
  alpha: number;
  index_of_first: number;
  upperbound_first4: number[];
}

/** Thresholds of early signals: `ears*`. */
export function checkEars(file: { cases: EarsCase[] }, checker: Checker): void {
  for (const [i, { series, method, alpha, index_of_first, upperbound_first4 }] of file.cases.entries())
    checker.run(`case ${i}`, {}, () => {
      const found = earsThreshold(series, { method, alpha, minSigma: 0 });
      const shown = found.slice(index_of_first, index_of_first + upperbound_first4.length);
      checker.nearAll("thresholds", shown, upperbound_first4, { absolute: 5e-7 });
    });
}

type FarringtonCase = { alpha: number; y: number; lower: number; upper: number; p: number; score: number; phi: number } & (
  | { threshold: "noufaily"; eta: number; se_eta: number; method: NoufailyMethod }
  | { threshold: "farrington"; mu: number; se_mu: number; powertrans: PowerTransform }
);

/** Farrington's and Noufaily's thresholds, printed to 7 decimals; Noufaily's score as the package has it, from log μ: `farrington*`. */
export function checkFarrington(file: { cases: FarringtonCase[] }, checker: Checker): void {
  for (const [i, vector] of file.cases.entries())
    checker.run(`case ${i}`, {}, () => {
      const { alpha, y, phi: dispersion } = vector;
      const found =
        vector.threshold === "noufaily"
          ? noufailyThreshold(y, { logMean: vector.eta, standardError: vector.se_eta, dispersion }, { alpha, method: vector.method })
          : farringtonThreshold(y, { mean: vector.mu, standardError: vector.se_mu, dispersion }, { alpha, transform: vector.powertrans });
      const expected = vector.threshold === "noufaily" ? vector.eta : vector.mu;
      const told = [found.lower, found.upper, found.p, exceedanceScore(y, expected, found.upper)];
      checker.nearAll("threshold", told, [vector.lower, vector.upper, vector.p, vector.score], { absolute: 6e-8 });
    });
}
