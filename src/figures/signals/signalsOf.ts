import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { bySteering } from "./bySteering.ts";
import type { MergedSignal } from "./MergedSignal.ts";
import { mergeByCause } from "./mergeByCause.ts";
import { signalsAt } from "./signalsAt.ts";

/** One thing to know, and the site where it is. */
export interface SiteSignal extends MergedSignal {
  readonly site: number;
}

/**
 * The unusual variations of several sites, those of one site that share a cause as one, what a committee reads first at the top.
 * `linesBySite` are the lines of each site; `period` as in `signalsAt`.
 */
export function signalsOf(
  linesBySite: ReadonlyMap<number, readonly IndicatorFigures[]>,
  period: string | null = null,
): readonly SiteSignal[] {
  return [...linesBySite]
    .flatMap(([site, lines]) => mergeByCause(signalsAt(lines, period)).map((merged) => ({ site, ...merged })))
    .toSorted(bySteering);
}
