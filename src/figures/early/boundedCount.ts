import type { BoundedCount } from "../../statistics/highestThreshold.ts";
import { isMarked } from "../completeness/CompletenessMark.ts";
import type { SeriesPoint } from "../ControlSeries.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import type { EarlyWatch } from "./EarlyWatch.ts";

/** What thresholds may know of a week: its count where it is shown and enters, its bound where it is hidden and that is known. */
export function boundedCount(point: SeriesPoint, watch: EarlyWatch | undefined): BoundedCount {
  if (point.enters && isCounted(point.figure)) return point.figure.numerator;
  const atMost = watch?.state === "on" ? watch.hiddenAtMost : null;
  return point.figure.state !== "hidden" || atMost === null || isMarked(point) ? null : { atMost };
}
