import { type ChanceSeries, type ChanceSignals, expectedChanceSignals } from "../../statistics/chanceSignals.ts";
import { lag1Autocorrelation } from "../../statistics/lag1Autocorrelation.ts";
import { SEASONAL_FROM } from "../../statistics/seasonalFrom.ts";
import type { SeriesPoint } from "../ControlSeries.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { whyUncounted } from "./whyUncounted.ts";

/** A point so many times as far from the centre as the limits is a change, and no memory of the process. */
const change = 2;

/**
 * Unusual variations that chance alone would give to these lines, among those that carry the icon of a control chart; null where none does,
 * and where one speaks of a period that others follow: what is known is how often the latest point has an icon by chance.
 */
export function chanceOf(lines: readonly IndicatorFigures[]): ChanceSignals | null {
  if (lines.some((line) => whyUncounted(line) === "followed")) return null;
  const series = lines.flatMap((line): ChanceSeries[] => {
    const { series: charted } = line;
    if (whyUncounted(line) !== null || (charted.chart !== "p′" && charted.chart !== "XmR")) return [];
    const index = charted.points.findLastIndex(({ enters }) => enters);
    const phase = charted.phases.find(({ from, to }) => from <= index && index <= to);
    if (!phase) return [];
    const points = charted.points.slice(phase.from, phase.to + 1);
    const steady = points.map((point) => (isChange(point) ? null : valueOf(point)));
    const months = points.map(({ period }) => Number(period.slice(5, 7)));
    return [
      {
        kind: charted.chart,
        points: points.filter((point) => valueOf(point) !== null).length,
        autocorrelation: lag1Autocorrelation(steady, months),
        seasonal: steady.filter((value) => value !== null).length >= SEASONAL_FROM,
      },
    ];
  });
  return series.length > 0 ? expectedChanceSignals(series) : null;
}

function valueOf({ figure, enters }: SeriesPoint): number | null {
  return enters && isCounted(figure) ? figure.value : null;
}

function isChange(point: SeriesPoint): boolean {
  const { centre, upperLimit } = point;
  const value = valueOf(point);
  if (value === null || centre === null || upperLimit === null) return false;
  return Math.abs(value - centre) > change * (upperLimit - centre);
}
