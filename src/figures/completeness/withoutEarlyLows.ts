import type { Period } from "../../perimeter/periods.ts";
import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { lowestShare } from "./completenessMarks.ts";

/**
 * A share of documented stays is not judged low in a period after `ripe`, whose documents are still coming in, unless it is as far below the
 * others as documents that are wanting: then no delay explains it. Null: nothing is still to come.
 */
export function withoutEarlyLows(
  series: ControlSeries,
  periods: readonly Pick<Period, "end">[],
  ripe: string | null,
): ControlSeries {
  if (ripe === null || !series.points.some(({ signal }, at) => signal && periods[at]!.end > ripe)) return series;
  const isDelay = ({ signal, figure, centre }: SeriesPoint) =>
    signal?.side === "low" &&
    isCounted(figure) &&
    figure.value !== null &&
    centre !== null &&
    figure.value >= lowestShare * centre;
  const points = series.points.map((point, at) =>
    periods[at]!.end > ripe && isDelay(point) ? { ...point, signal: null, isRipening: true as const } : point,
  );
  return { ...series, points };
}
