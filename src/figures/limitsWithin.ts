import type { ControlSeries, SeriesPoint } from "./ControlSeries.ts";
import { possibleValues } from "./possibleValues.ts";

/** The limits of a point that a value can pass: one that lies where no value can be is none. */
export function limitsWithin(
  { lowerLimit, upperLimit }: Pick<SeriesPoint, "lowerLimit" | "upperLimit">,
  series: Pick<ControlSeries, "chart">,
): Pick<SeriesPoint, "lowerLimit" | "upperLimit"> {
  const { least, most } = possibleValues(series);
  return {
    lowerLimit: lowerLimit !== null && lowerLimit > least ? lowerLimit : null,
    upperLimit: upperLimit !== null && upperLimit < most ? upperLimit : null,
  };
}
