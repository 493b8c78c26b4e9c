import { earsThreshold } from "../../../src/statistics/earsThreshold.ts";
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
  method: "C1" | "C2";
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
