import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { isCounted } from "../sentences/formatFigure.ts";

/** Why no icon of a control chart stands beside an indicator, so that it is not among those that chance is told of. */
export type Uncounted =
  /** A delay or a count: nothing of it is charted against limits. */
  | "no limits"
  /** Its weeks are watched against thresholds. */
  | "by week"
  | "no figure"
  /** Too few complete periods since its last break. */
  | "few periods"
  /** Too few events a period for limits. */
  | "too rare"
  /** The period shown is not judged: documents incomplete or still coming in, versions mixed. */
  | "latest left out"
  /** The period shown is judged with others that come after it: rules that look at rows of points then hold more often by chance. */
  | "followed";

/** Null where the latest period carries the icon of a control chart. */
export function whyUncounted({ indicator, series, variation, current, period }: IndicatorFigures): Uncounted | null {
  if (indicator.chart === "none") return "no limits";
  if (series.watch) return "by week";
  const { points, phases } = series;
  const index = points.findIndex((point) => point.period === period);
  if (variation !== null) return points.slice(index + 1).some(({ enters }) => enters) ? "followed" : null;
  if (!isCounted(current)) return "no figure";
  const status = (phases.find(({ from, to }) => from <= index && index <= to) ?? phases.at(-1))?.status;
  if (status === "rare") return "too rare";
  return status === "firm" ? "latest left out" : "few periods";
}
