import { addDays } from "../../perimeter/periods.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { SeriesPoint } from "../ControlSeries.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { manyHidden } from "../manyHidden.ts";
import { recentPoints } from "./recentPoints.ts";
import type { SteeringVerdict, VerdictReason } from "./SteeringVerdict.ts";

/** Share of units read below which the others may well be another kind. */
export const fewestRead = 0.8;

/** Days between the last that is complete and the extraction beyond which a figure is about a past nobody steers any more. */
export const longestLag = 92;

export interface VerdictContext {
  /** Months on screen. */
  readonly window: TimeWindow;
  /** The window is read as one figure. */
  readonly whole: boolean;
  /** Last day that the indicator is complete for. */
  readonly cutoff: string;
  readonly extractedAt: string;
}

/** Whether an indicator is fit for steering at a site, from the line that its screen shows. */
export function verdictOf(line: IndicatorFigures, context: VerdictContext): SteeringVerdict {
  if (line.current.state === "not measured") return unfit([{ code: "not measured" }]);
  return unfit([
    ...ofTheRule(line, context),
    ...ofTheDocuments(line, context),
    ...ofTheReading(line, context),
    ...ofTheFigures(line, context),
  ]);
}

const unfit = (reasons: readonly VerdictReason[]): SteeringVerdict => ({ fit: reasons.length === 0, reasons });

function ofTheRule({ status }: IndicatorFigures, { cutoff, extractedAt }: VerdictContext): readonly VerdictReason[] {
  const late = addDays(cutoff, longestLag) < extractedAt.slice(0, 10);
  return [
    ...(status.status === "research" ? [{ code: "research" } as const] : []),
    ...(late ? [{ code: "late", until: cutoff } as const] : []),
  ];
}

function ofTheDocuments(line: IndicatorFigures, context: VerdictContext): readonly VerdictReason[] {
  const looked = lookedAt(line, context);
  const { points } = line.series;
  if (looked.some(({ beforeStart }) => beforeStart))
    return [{ code: "before start", never: points.every(({ beforeStart }) => beforeStart) }];
  const low = looked.flatMap(({ lowCompleteness }) => lowCompleteness ?? []);
  const [worst] = low.sort((a, b) => a.c - b.c);
  return worst ? [{ code: "low completeness", low: worst }] : [];
}

function ofTheReading(line: IndicatorFigures, context: VerdictContext): readonly VerdictReason[] {
  const { indicator, current, correction, series, shareRead } = line;
  const reasons: VerdictReason[] = [];
  const share = current.state === "not read" ? 0 : shareRead;
  if (share !== null && share < fewestRead) reasons.push({ code: "few read", share, unit: indicator.unit });
  if (correction?.state === "mixed" || lookedAt(line, context).some(({ nlpVersion }) => nlpVersion === "mixed"))
    reasons.push({ code: "version mixed" });
  const corrected = correction?.state === "corrected" || correction?.state === "compatible with 0";
  const changed = series.phases.findLast(
    ({ begins, from }) => begins && "version" in begins && isIn(context.window, series.points[from]!.period),
  )?.begins;
  if (changed && "version" in changed && !corrected) reasons.push({ code: "version changed", ...changed.version });
  if (indicator.correction === "binary" && (correction?.state === "not measured" || correction?.state === "unusable"))
    reasons.push({ code: "error not measured", versions: correction.versions });
  return reasons;
}

function ofTheFigures(
  { current, indicator, series }: IndicatorFigures,
  { window }: VerdictContext,
): readonly VerdictReason[] {
  if (current.state === "empty")
    return [{ code: "empty", ...(current.selectedByReading && { selectedByReading: true }) }];
  const charted = indicator.shape !== "count";
  if (current.state === "hidden" || (charted && manyHidden(series, window))) return [{ code: "many hidden" }];
  const last = series.phases.at(-1);
  // Of rare events the figure stands, though no variation of it is judged.
  if (series.chart === "none" || !last || last.status === "firm" || last.status === "rare") return [];
  return [
    { code: "few points", points: series.points.slice(last.from, last.to + 1).filter(({ enters }) => enters).length },
  ];
}

/** The points that the big number is made of: its period, the window read as one, or the months that a count looks back at. */
function lookedAt(line: IndicatorFigures, { window, whole }: VerdictContext): readonly SeriesPoint[] {
  const { indicator, period, series } = line;
  const { points } = series;
  const recent = recentPoints(line);
  if (indicator.shape === "count") return points.filter((_, at) => recent[at]);
  if (whole) return points.filter((point) => isIn(window, point.period));
  return points.filter((point) => point.period === period);
}

const isIn = ({ from, to }: TimeWindow, day: string) => from <= day.slice(0, 7) && day.slice(0, 7) <= to;
