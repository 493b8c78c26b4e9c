import { type ChanceSeries, type ChanceSignals, expectedChanceSignals } from "../../statistics/chanceSignals.ts";
import { lag1Autocorrelation } from "../../statistics/lag1Autocorrelation.ts";
import { SEASONAL_FROM } from "../../statistics/seasonalFrom.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { isCounted } from "../sentences/formatFigure.ts";

/** Unusual variations that chance alone would give to these lines, among those that carry an icon; null where none does. */
export function chanceOf(lines: readonly IndicatorFigures[]): ChanceSignals | null {
  const series = lines.flatMap((line): ChanceSeries[] => {
    const { variation, series: charted } = line;
    if (variation === null || charted.chart === "none") return [];
    const index = charted.points.findLastIndex(({ enters }) => enters);
    const phase = charted.phases.find(({ from, to }) => from <= index && index <= to);
    if (!phase) return [];
    const points = charted.points.slice(phase.from, phase.to + 1);
    const values = points.map(({ figure, enters }) => (enters && isCounted(figure) ? figure.value : null));
    const known = values.filter((value) => value !== null).length;
    const months = points.map(({ period }) => Number(period.slice(5, 7)));
    return [
      {
        kind: charted.chart,
        points: known,
        autocorrelation: lag1Autocorrelation(values, months),
        seasonal: known >= SEASONAL_FROM,
      },
    ];
  });
  return series.length > 0 ? expectedChanceSignals(series) : null;
}
