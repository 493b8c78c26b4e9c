import { earsChance } from "../../statistics/earsChance.ts";
import { EARS_SETTINGS } from "../../statistics/earsSettings.ts";
import { type EarsMethod, earsMethods } from "../../statistics/earsThreshold.ts";
import { highestThreshold } from "../../statistics/highestThreshold.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { boundedCount } from "./boundedCount.ts";

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
 * All are made of what is shown of the weeks of its phase; a hidden one that is known by its bound is taken for whatever makes the
 * threshold highest, so that what passes passes whatever it counts.
 */
export function earsVerdicts(
  { points, phases, chart, watch }: ControlSeries,
  week: string,
): readonly EarsVerdict[] | null {
  const at = points.findIndex(({ period }) => period === week);
  const point = points[at];
  const phase = phases.find(({ from, to }) => from <= at && at <= to);
  if (chart !== "EARS C2" || !point || !phase || !isCounted(point.figure)) return null;
  const counts = points.slice(phase.from, at + 1).map((one) => boundedCount(one, watch));
  const count = point.figure.numerator;
  return earsMethods.map((method): EarsVerdict => {
    const threshold =
      method === "C2"
        ? point.upperLimit
        : (highestThreshold(counts, { method, ...EARS_SETTINGS[method] }).at(-1)?.upper ?? null);
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
