import type { ChartedPoint } from "../statistics/controlChart.ts";
import { type Direction, variationClass } from "../statistics/variationClass.ts";
import type { SeriesPoint } from "./ControlSeries.ts";

/** What a control chart says of a point: its centre, its limits and whether it breaks a rule. */
export function chartedPoint(
  { limits, centre, signal }: ChartedPoint,
  direction: Direction,
): Pick<SeriesPoint, "centre" | "lowerLimit" | "upperLimit" | "signal"> {
  const meaning = signal ? variationClass(signal, direction) : "common";
  return {
    centre: limits?.centre ?? centre,
    lowerLimit: limits?.lower ?? null,
    upperLimit: limits?.upper ?? null,
    signal:
      signal && meaning !== "common"
        ? { rule: signal.rule === "twoInThree" ? "two-in-three" : signal.rule, side: signal.side, meaning }
        : null,
  };
}
