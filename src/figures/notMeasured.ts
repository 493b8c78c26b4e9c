import type { FinestLevel, Indicator } from "../indicators/language/Indicator.ts";
import type { StatusInForce } from "../indicators/status/StatusInForce.ts";
import type { Figure } from "./Figure.ts";
import type { IndicatorFigures } from "./IndicatorFigures.ts";

/** The line of an indicator that has no figure: columns that the extract lacks, or a level or period that its sheet refuses. */
export function notMeasured(
  indicator: Indicator,
  missing: readonly string[],
  tooFine: FinestLevel | "period" | null,
  status: StatusInForce,
): IndicatorFigures {
  const current: Figure = { state: "not measured", missing, ...(missing.length === 0 && tooFine && { tooFine }) };
  return {
    indicator,
    status,
    period: null,
    asOf: null,
    current,
    previous: null,
    previousYear: null,
    variation: null,
    assurance: null,
    series: { grain: "month", chart: indicator.chart, points: [], phases: [] },
    breaksBelow: [],
    incompleteBelow: [],
    correction: null,
    shareRead: null,
    marks: [],
    answeredFrom: "records",
  };
}
