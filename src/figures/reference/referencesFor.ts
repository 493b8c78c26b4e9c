import { currentInquiry } from "../breakdownOf.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { View } from "../../perimeter/View.ts";
import type { ComparedReference, ReferenceFigure } from "./ReferenceFigure.ts";

/**
 * The figures from elsewhere that stand beside the current one: same indicator and site, days in common. None beside a filtered
 * figure, which they are not of; nor beside one that is hidden, which they would tell, or over days of which one is, save those of the
 * figure itself; nor where theirs counts fewer than k units.
 */
export function referencesFor(
  source: Pick<FigureSource, "references" | "descriptor" | "tree">,
  { indicator, current, asOf, series }: Pick<IndicatorFigures, "indicator" | "current" | "asOf" | "series">,
  view: View,
  k: number,
): readonly ComparedReference[] {
  const counted = current.state === "final" || current.state === "provisional";
  if (!counted || Object.keys(view.filters).length > 0) return [];
  const window = asOf ? { from: asOf, to: asOf } : currentInquiry(source, indicator, view);
  if (!window) return [];
  const hidden = series.points
    .filter(({ figure }) => figure.state === "hidden")
    .map(({ period }) => ({ from: period, to: periodOf(period, series.grain).end }));
  return source.references
    .filter((one) => one.indicator === indicator.id && one.site === view.site)
    .filter(({ from, to }) => from <= window.to && to >= window.from)
    .filter((one) => !isTelling(one, indicator, k))
    .map((one) => ({ ...one, samePeriod: one.from === window.from && one.to === window.to }))
    .filter(({ from, to, samePeriod }) => samePeriod || !hidden.some((days) => days.from <= to && days.to >= from));
}

/** Of their patients nothing is known but that they are no more than their units. */
function isTelling(
  { value, numerator, denominator }: ReferenceFigure,
  { disclosure, shape }: Indicator,
  k: number,
): boolean {
  if (denominator !== null && denominator < k) return true;
  if (disclosure === "process" || shape !== "proportion") return false;
  const part = numerator ?? (value !== null && denominator !== null ? value * denominator : null);
  const sides = [part, part !== null && denominator !== null ? denominator - part : null];
  return sides.some((side) => side !== null && Math.round(side) > 0 && Math.round(side) < k);
}
