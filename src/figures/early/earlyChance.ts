import { earsChance } from "../../statistics/earsChance.ts";
import { successBand } from "../../statistics/successBand.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { farringtonAlpha } from "./farringtonAlpha.ts";

/** Early signals that chance alone would give in one week to the series that have a threshold there. */
export interface EarlyChance {
  readonly series: number;
  /** Expected where counts vary as chance makes them, and where their variance is twice that. */
  readonly fewest: number;
  readonly most: number;
  /** Their number is at most this in 97.5 % of weeks, even then. */
  readonly upper: number;
}

/**
 * How many of these series would be above their threshold in a week if nothing had changed in any. Places below one another are not
 * independent, so that `upper` is too low for them. Null where none has a threshold.
 */
export function earlyChance(series: readonly ControlSeries[], week: string): EarlyChance | null {
  const judged = series.flatMap(({ chart, points }) => {
    const point = points.find(({ period }) => period === week);
    if (!point || point.upperLimit === null || point.centre === null || !isCounted(point.figure)) return [];
    return [{ chart, expected: point.centre }];
  });
  if (judged.length === 0) return null;
  const under = (dispersion: 1 | 2) =>
    successBand(
      judged.map(({ chart, expected }) =>
        chart === "Farrington" ? farringtonAlpha : earsChance(expected, dispersion, "C2"),
      ),
    );
  const [one, two] = [under(1), under(2)];
  return { series: judged.length, fewest: one.expected, most: two.expected, upper: Math.max(one.upper, two.upper) };
}
