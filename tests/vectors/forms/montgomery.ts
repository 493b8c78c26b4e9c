import { anhojRules } from "../../../src/statistics/anhojRules.ts";
import { packageLimits } from "./charts.ts";
import { type Checker, EXACT, ownTolerance } from "./checker.ts";
import { labelsAfter, piecesByLabel } from "./phases.ts";

interface MontgomeryCase {
  name: string;
  chart: string;
  y?: number[];
  count?: number[];
  size?: number[];
  multiply?: number;
  /** Positions, from 1, that do not set the limits. */
  exclude?: number[];
  /** Number of first points that set the limits. */
  freeze?: number;
  /** Positions, from 1, after which a new phase starts. */
  rebase_after?: number[];
  expected: Record<string, number | number[]>;
  tolerance?: number;
  verified?: boolean;
}

/** Montgomery's examples with exclusions, freezing and phases: `spc_montgomery*`. */
export function checkMontgomery(file: { cases: MontgomeryCase[] }, checker: Checker): void {
  for (const vector of file.cases) {
    checker.run(vector.name, vector, () => {
      const numerators = vector.count ?? vector.y ?? [];
      const denominators = vector.size ?? numerators.map(() => 1);
      const { multiply = 1, exclude = [], freeze = Infinity } = vector;
      const sets = numerators.map((_, i) => i < freeze && !exclude.includes(i + 1));
      const labels = labelsAfter(numerators.length, vector.rebase_after ?? []);
      const limits = piecesByLabel(numerators.length, labels).flatMap(([from, to]) =>
        packageLimits({
          chart: vector.chart,
          numerators: numerators.slice(from, to),
          denominators: denominators.slice(from, to),
          sets: sets.slice(from, to),
          screen: true,
        }),
      );
      const values = numerators.map((numerator, i) => (multiply * numerator) / (denominators[i] ?? 1));
      const runs = anhojRules(values, (limits[0]?.centre ?? 0) * multiply);
      const actual: Record<string, number | number[] | undefined> = {
        cl: limits.map(({ centre }) => centre * multiply),
        lcl: limits.map(({ lower }) => lower * multiply),
        ucl: limits.map(({ upper }) => upper * multiply),
        longest_run: runs?.longestRun,
        longest_run_max: runs?.longestRunLimit,
        n_crossings: runs?.crossings,
        n_crossings_min: runs?.crossingsLimit,
        runs_signal: runs?.signal ? 1 : 0,
      };
      checker.same("number of results expected > 0", Object.keys(vector.expected).length > 0, true);
      for (const [key, expected] of Object.entries(vector.expected)) {
        const found = actual[key];
        if (found === undefined) throw new Error(`no check is written for ${key}`);
        const tolerance = vector.tolerance === undefined ? EXACT : ownTolerance(vector.tolerance, 1);
        checker.nearAll(key, [found].flat(), [expected].flat(), tolerance);
      }
    });
  }
}
