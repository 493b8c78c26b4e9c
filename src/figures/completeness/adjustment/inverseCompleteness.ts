import type { TimeWindow } from "../../../perimeter/TimeWindow.ts";
import { moverSum } from "../../../statistics/moverSum.ts";
import { wilsonInterval } from "../../../statistics/wilsonInterval.ts";
import type { CompletenessFit } from "../CompletenessFit.ts";
import { lowestShare } from "../completenessMarks.ts";
import type { AdjustedLevel, Rho, SiteMonthCount } from "./SourceAdjustment.ts";

/** Below this ρ one document would stand for more than five: the month is left out. */
const leastRho = 0.2;

/**
 * The ρ of a month of a site; null where it is not known, or too low to weight by. Of c/c0 it is 1 save in an interruption: what varies by
 * chance around c0 is not corrected, and documents that became more are no reason to count a unit for less than itself.
 */
function rhoOf(fit: CompletenessFit | undefined, month: string, rho: Rho): number | null {
  const known = fit?.state === "fitted" ? fit.c.find((one) => one.month === month) : undefined;
  if (fit?.state !== "fitted" || !known || fit.c0 === 0) return null;
  if (rho === "c") return known.c >= leastRho ? known.c : null;
  const value = known.c / fit.c0;
  if (value >= lowestShare) return 1;
  return value >= leastRho ? value : null;
}

/**
 * The level with each unit of the numerator counted 1/ρ times, ρ the completeness of its site and month. Its denominator is all units,
 * so it repairs level and trend as long as the units without a document are like the others; where they are not, it only looks repaired.
 * Months whose ρ is unknown or below 0.2 are left out on both sides. Null where nothing is left.
 *
 *     Σ n/ρ ÷ Σ d = Σ w·n/(ρd), w = d/Σd; interval: MOVER over Wilson's of n among the ρd units that could show it, ρ taken as known.
 *
 * Source: `stay_weight` of study-nlp-suicidality-surveillance (AP-HP, `functions/ehr_deployement.py`); the interval is this project's.
 */
export function inverseCompleteness(
  counts: readonly SiteMonthCount[],
  fits: ReadonlyMap<number, CompletenessFit>,
  window: TimeWindow,
  rho: Rho,
): AdjustedLevel | null {
  const inside = counts
    .filter(({ month, denominator }) => window.from <= month && month <= window.to && denominator > 0)
    .map((count) => ({ ...count, rho: rhoOf(fits.get(count.site), count.month, rho) }));
  const weighted = inside.flatMap((count) => (count.rho === null ? [] : [{ ...count, rho: count.rho }]));
  const units = weighted.reduce((sum, { denominator }) => sum + denominator, 0);
  if (units === 0) return null;
  const terms = weighted.map(({ numerator, denominator, rho: share }) => {
    const able = Math.max(numerator, share * denominator);
    return { weight: denominator / units, value: numerator / able, ...wilsonInterval(numerator, able)! };
  });
  const left = inside.filter((count) => count.rho === null).map(({ site }) => site);
  return {
    ...moverSum(terms),
    kept: [...new Set(weighted.map(({ site }) => site))],
    left: [...new Set(left)],
  };
}
