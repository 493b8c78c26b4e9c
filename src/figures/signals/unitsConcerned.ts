import { isCounted } from "../sentences/formatFigure.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";

/**
 * Units that would have gone the other way at the centre line of a point; for a mean, and without a centre, those it was taken over; of a
 * week that is watched those beyond what was expected.
 */
export function unitsConcerned({ series, indicator }: IndicatorFigures, index: number): number {
  const { figure, centre } = series.points[index]!;
  if (!isCounted(figure) || figure.value === null) return 0;
  if (series.watch?.state === "on") return centre === null ? 0 : Math.max(0, Math.round(figure.value - centre));
  return indicator.shape === "proportion" && centre !== null
    ? Math.round(Math.abs(figure.value - centre) * figure.denominator)
    : figure.denominator;
}
