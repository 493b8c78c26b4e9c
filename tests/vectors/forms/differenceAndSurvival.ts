import { kaplanMeier } from "../../../src/statistics/kaplanMeier.ts";
import { newcombeDifference } from "../../../src/statistics/newcombeDifference.ts";
import { type Checker, printedRounding } from "./checker.ts";

interface DifferenceCase {
  a: number;
  m: number;
  b: number;
  n: number;
  diff: number;
  ci: [number, number];
}

interface SurvivalCase {
  time: number[];
  event: number[];
  rows: [time: number, atRisk: number, events: number, survival: number, standardError: number][];
}

/** Newcombe differences, and Kaplan–Meier curves under any key that starts with `km`: `diff_and_km*`. */
export function checkDifferenceAndSurvival(
  file: { newcombe?: DifferenceCase[] } & Record<string, unknown>,
  checker: Checker,
): void {
  for (const [i, vector] of (file.newcombe ?? []).entries()) {
    checker.run(`newcombe ${i}`, {}, () => {
      const { a, m, b, n, diff, ci } = vector;
      const result = newcombeDifference({ numerator: a, denominator: m }, { numerator: b, denominator: n });
      const tolerance = printedRounding([0.0001, ...ci]);
      checker.near("diff", result?.difference, diff, tolerance);
      checker.nearAll("ci", [result?.lower, result?.upper], ci, tolerance);
    });
  }
  for (const [name, vector] of Object.entries(file)) {
    if (name.startsWith("km")) checker.run(name, {}, () => checkSurvival(vector as SurvivalCase, checker));
  }
}

function checkSurvival({ time, event, rows }: SurvivalCase, checker: Checker): void {
  const days = Math.max(...time) + 1;
  const events = Array<number>(days).fill(0);
  const censored = Array<number>(days).fill(0);
  time.forEach((day, i) => {
    const into = event[i] === 1 ? events : censored;
    into[day] = (into[day] ?? 0) + 1;
  });
  const curve = kaplanMeier({ events, censored, beyond: 0 });
  const tolerance = printedRounding(rows.flatMap((row) => row.slice(3)));
  checker.same("number of rows > 0", rows.length > 0, true);
  for (const [day, atRisk, count, survival, standardError] of rows) {
    checker.same(`at risk on day ${day}`, curve.atRisk[day], atRisk);
    checker.same(`events on day ${day}`, events[day], count);
    checker.near(`S(${day})`, curve.survival[day], survival, tolerance);
    checker.near(`SE(${day})`, curve.standardError[day], standardError, tolerance);
  }
}
