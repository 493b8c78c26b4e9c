import { flu } from "../../../indicators/catalogue/epidemics/flu.ts";
import { periodsBetween } from "../../../perimeter/periods.ts";
import type { SeriesPoint } from "../../ControlSeries.ts";
import type { EarlyMethod, EarlyWatch } from "../../early/EarlyWatch.ts";
import type { CorrectedFigures } from "../../IndicatorFigures.ts";
import { exampleLine } from "./exampleLine.ts";

interface ExampleWeeks {
  readonly watch?: EarlyWatch;
  readonly method?: EarlyMethod;
  /** Threshold of the last week. */
  readonly upper?: number | null;
}

/** Weeks from January 2025 on, of 1,000 passages, the threshold of the last at 23; a null is hidden. */
export function exampleWeeks(
  counts: readonly (number | null)[],
  { watch = { state: "on", hiddenAtMost: 10 }, method = "EARS C2", upper = 23 }: ExampleWeeks = {},
): CorrectedFigures {
  const line = exampleLine({ indicator: flu, values: counts.map(() => 0.5) });
  const points = periodsBetween("2025-01-06", "2025-12-28", "week").slice(0, counts.length);
  return {
    ...line,
    period: points.at(-1)!.start,
    series: {
      grain: "week",
      chart: watch.state === "on" ? method : "none",
      watch,
      phases: [{ from: 0, to: counts.length - 1, status: "firm", centre: null, begins: null }],
      points: points.map(({ start }, at): SeriesPoint => {
        const count = counts[at] ?? null;
        const isLast = at === counts.length - 1;
        return {
          ...line.series.points[at]!,
          period: start,
          figure:
            count === null
              ? { state: "hidden" }
              : { state: "final", numerator: count, denominator: 1000, value: count, lower: null, upper: null },
          centre: isLast && upper !== null ? 6.04 : null,
          lowerLimit: null,
          upperLimit: isLast ? upper : null,
          signal:
            isLast && upper !== null && count !== null && count > upper
              ? { rule: "threshold", side: "high", meaning: "concern" }
              : null,
        };
      }),
    },
  };
}
