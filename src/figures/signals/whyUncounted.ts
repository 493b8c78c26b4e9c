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
  /** Its latest period enters no limits: documents incomplete, versions mixed. */
  | "latest left out";

/** Null where the latest period carries the icon of a control chart. */
export function whyUncounted({ indicator, series, variation, current }: IndicatorFigures): Uncounted | null {
  if (indicator.chart === "none") return "no limits";
  if (series.watch) return "by week";
  if (variation !== null) return null;
  if (!isCounted(current)) return "no figure";
  const status = series.phases.at(-1)?.status;
  if (status === "rare") return "too rare";
  return status === "firm" ? "latest left out" : "few periods";
}
