import { xmrLimits } from "../../../src/statistics/xmrLimits.ts";
import { type Checker, ownTolerance } from "./checker.ts";

interface XmrCase {
  name: string;
  y: (number | null)[];
  screen?: boolean;
  constant?: number;
  /** Number of first points that set the limits. */
  fix_after?: number;
  expected: { mean?: number; lpl?: number; upl?: number; nlpl?: number; nupl?: number };
  tolerance?: number;
  verified?: boolean;
}

/** Limits of XmR charts: `spc_xmr*`. */
export function checkXmr(file: { cases: XmrCase[] }, checker: Checker): void {
  for (const vector of file.cases) {
    checker.run(vector.name, vector, () => {
      const { screen = true, constant, expected } = vector;
      const values = vector.y.slice(0, vector.fix_after ?? vector.y.length);
      const limits = xmrLimits(values, constant === undefined ? { screen } : { screen, constant });
      const actual: Record<string, number | undefined> = {
        mean: limits?.centre,
        lpl: limits?.lower,
        upl: limits?.upper,
        nlpl: limits?.nearLower,
        nupl: limits?.nearUpper,
      };
      checker.same("number of limits expected > 0", Object.keys(expected).length > 0, true);
      for (const [key, value] of Object.entries(expected)) {
        checker.near(key, actual[key], value, ownTolerance(vector.tolerance, value));
      }
    });
  }
}
