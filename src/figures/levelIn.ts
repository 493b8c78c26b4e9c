import type { ControlSeries, SeriesPoint } from "./ControlSeries.ts";
import { manyHidden, type MonthWindow } from "./manyHidden.ts";
import { possibleValues } from "./possibleValues.ts";

/** Mean of a point, and from where to where it varies as usual. */
export interface Level {
  readonly centre: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

const none: Level = { centre: null, from: null, to: null };

/**
 * What a point of the series is read against, what values can be and no more; none where too many points of the window are hidden, and
 * for a provisional point the mean alone.
 */
export function levelIn(series: ControlSeries, window: MonthWindow) {
  const isHidden = manyHidden(series, window);
  const { least, most } = possibleValues(series);
  const within = (limit: number | null) => (limit === null ? null : Math.min(most, Math.max(least, limit)));
  return ({ centre, figure, lowerLimit, upperLimit }: SeriesPoint): Level => {
    if (isHidden) return none;
    if (figure.state === "provisional") return { ...none, centre };
    return { centre, from: within(lowerLimit), to: within(upperLimit) };
  };
}
