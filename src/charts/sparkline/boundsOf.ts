import type { ControlSeries } from "../../figures/ControlSeries.ts";
import { levelIn } from "../../figures/levelIn.ts";
import type { MonthWindow } from "../../figures/manyHidden.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { type Bounds, inWindow } from "./sparklineGeometry.ts";

/** What series drawn on one scale hold in the window: their values, means and limits. Infinite where nothing is. */
export function boundsOf(series: readonly ControlSeries[], window: MonthWindow): Bounds {
  const drawn = series.flatMap((one) => {
    const level = levelIn(one, window);
    return one.points
      .filter(({ period }) => inWindow(period, window))
      .flatMap((point) => {
        const { centre, from, to } = level(point);
        return [isCounted(point.figure) ? point.figure.value : null, centre, from, to];
      });
  });
  const values = drawn.filter((value) => value !== null);
  return { low: Math.min(...values), high: Math.max(...values) };
}
