import type { ControlSeries } from "../../figures/ControlSeries.ts";
import type { MonthWindow } from "../../figures/manyHidden.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { type Bounds, inWindow } from "./sparklineGeometry.ts";

/**
 * One scale for many series: what the points hold that enter their limits. The limits of a place of few units and the months without
 * documents would flatten all others, and are cut off. Infinite where no point enters.
 */
export function sharedBounds(series: readonly ControlSeries[], window: MonthWindow): Bounds {
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ period, figure, enters }) =>
      enters && isCounted(figure) && figure.value !== null && inWindow(period, window) ? [figure.value] : [],
    ),
  );
  return { low: Math.min(...values), high: Math.max(...values) };
}
