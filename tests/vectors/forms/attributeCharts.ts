import { packageLimits } from "./charts.ts";
import { type Checker, printedRounding } from "./checker.ts";
import { piecesByLabel } from "./phases.ts";

interface AttributeCase {
  chart: string;
  numerators: number[];
  denominators?: number[] | null;
  groupings?: unknown[] | null;
  screen?: boolean;
  multiplier?: number;
  ll99: number[];
  ll95: number[];
  ul95: number[];
  ul99: number[];
  maxdiff?: number;
  verified?: boolean;
}

/** Limits of i, p, p′, u, u′ and c charts at two and three sigmas: `spc_attribute_charts*`. */
export function checkAttributeCharts(file: { cases: AttributeCase[] }, checker: Checker): void {
  for (const [index, vector] of file.cases.entries()) {
    checker.run(`case ${index}, ${vector.chart}`, vector, () => {
      const { chart, numerators, screen = true, multiplier = 1, ll99, ll95, ul95, ul99 } = vector;
      const tolerance = printedRounding([...ll99, ...ll95, ...ul95, ...ul99], vector.maxdiff);
      const limits = piecesByLabel(numerators.length, vector.groupings).flatMap(([from, to]) => {
        const own = numerators.slice(from, to);
        const denominators = vector.denominators?.slice(from, to) ?? own.map(() => 1);
        return packageLimits({ chart, numerators: own, denominators, sets: own.map(() => true), screen });
      });
      const scaled = (key: "lower" | "nearLower" | "nearUpper" | "upper"): number[] =>
        limits.map((limit) => limit[key] * multiplier);
      checker.nearAll("ll99", scaled("lower"), ll99, tolerance);
      checker.nearAll("ll95", scaled("nearLower"), ll95, tolerance);
      checker.nearAll("ul95", scaled("nearUpper"), ul95, tolerance);
      checker.nearAll("ul99", scaled("upper"), ul99, tolerance);
    });
  }
}
