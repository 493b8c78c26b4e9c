import { earsChance } from "../../statistics/earsChance.ts";
import { EARS_SETTINGS } from "../../statistics/earsSettings.ts";
import { type EarsMethod, earsMethods, earsThreshold } from "../../statistics/earsThreshold.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { isCounted } from "../sentences/formatFigure.ts";

/** What one method of EARS says of a week. */
export interface EarsVerdict {
  readonly method: EarsMethod;
  /** The largest count that does not pass; null where a week that it needs is hidden or missing. */
  readonly upper: number | null;
  readonly above: boolean;
  /** The two weeks before passed C3 by themselves, whatever this one counts. */
  readonly carried: boolean;
  /** Share (0–1) of stable weeks that chance alone takes above, under a variance of once and of twice the mean; null without threshold. */
  readonly chance: { readonly least: number; readonly most: number } | null;
}

/**
 * What each method of EARS says of a week that is held against C2; null where it is held against another method, or is not shown.
 * C2 alone gives early signals: the other two stand beside it, and are in no number of signals.
 *
 * C1 and C3 are made of shown weeks of the same phase that enter; where C2 takes a hidden one by its bound, they have no threshold.
 */
export function earsVerdicts({ points, phases, chart }: ControlSeries, week: string): readonly EarsVerdict[] | null {
  const at = points.findIndex(({ period }) => period === week);
  const point = points[at];
  const phase = phases.find(({ from, to }) => from <= at && at <= to);
  if (chart !== "EARS C2" || !point || !phase || !isCounted(point.figure)) return null;
  const counts = points
    .slice(phase.from, at + 1)
    .map(({ enters, figure }) => (enters && isCounted(figure) ? figure.numerator : null));
  const count = point.figure.numerator;
  return earsMethods.map((method): EarsVerdict => {
    const threshold =
      method === "C2" ? point.upperLimit : earsThreshold(counts, { method, ...EARS_SETTINGS[method] }).at(-1)!;
    const upper = threshold === null || !point.enters ? null : Math.floor(threshold);
    const expected = point.centre;
    return {
      method,
      upper,
      above: upper !== null && count > upper,
      carried: method === "C3" && threshold === 0,
      chance:
        upper === null || expected === null
          ? null
          : { least: earsChance(expected, 1, method), most: earsChance(expected, 2, method) },
    };
  });
}
