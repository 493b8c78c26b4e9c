import type { ChartPoint } from "../statistics/chartPoint.ts";
import type { SeriesPoint } from "./ControlSeries.ts";
import { isCounted } from "./sentences/formatFigure.ts";

/** The counts of a point as a control chart takes them; without a value where its figure is not shown. */
export function countedPoint({ figure }: SeriesPoint): Omit<ChartPoint, "enters"> {
  return isCounted(figure)
    ? { value: figure.value, numerator: figure.numerator, denominator: figure.denominator }
    : { value: null };
}
