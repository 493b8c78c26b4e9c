import { stepFit } from "../../statistics/stepFit.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { lowestShare } from "../completeness/completenessMarks.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { isCompleteness } from "./isCompleteness.ts";
import type { Signal } from "./Signal.ts";
import { unitsConcerned } from "./unitsConcerned.ts";

/**
 * What is unusual in the lines of one place in a period, `YYYY-MM-DD` its first day: points that break a rule, series that begin
 * anew, documents that are wanting (of the indicators that count them, and of those that a point of theirs is marked for). Null: in the latest complete period of each line, where it carries an icon.
 *
 * The usual level of documents is c0 of their step function, and they are wanting below 0.8·c0 where chance alone does not
 * explain it; source: EDS-TeVa (see `stepFit`).
 */
export function signalsAt(lines: readonly IndicatorFigures[], period: string | null): readonly Signal[] {
  return lines.flatMap((line) => [
    ...signalsOfLine(line, period),
    // Where longer periods are watched by week, the latest week is what is judged.
    ...(period === null && line.weekly ? signalsOfLine(line.weekly, null).filter(isVariation) : []),
  ]);
}

const isVariation = ({ kind }: Signal) => kind === "variation";

function signalsOfLine(line: IndicatorFigures, period: string | null): readonly Signal[] {
  const { series, indicator, variation } = line;
  const at = period ?? line.period;
  const index = at === null ? -1 : series.points.findIndex((point) => point.period === at);
  const point = series.points[index];
  if (!point) return [];
  const found = { line, index, units: unitsConcerned(line, index) };
  const begins = series.phases.find(({ from }) => from === index)?.begins;
  const judged = period !== null || variation !== null;
  const usual = judged && !point.signal && isCompleteness(indicator) ? usualLevel(line, index) : null;
  const expected = point.lowCompleteness?.c0 ?? usual;
  return [
    ...(begins && isCounted(point.figure) ? [{ ...found, kind: "phase" as const, begins }] : []),
    ...(judged && point.signal ? [{ ...found, kind: "variation" as const, ...point.signal }] : []),
    ...(expected === null ? [] : [{ ...found, kind: "documents" as const, expected }]),
  ];
}

/** The usual level of documents at a point that lies far below it, its interval too, else null. */
function usualLevel({ series }: IndicatorFigures, index: number): number | null {
  const levels = series.points.map(({ figure, enters, lacksBelow }) =>
    (enters || lacksBelow) && isCounted(figure) ? figure : null,
  );
  const fit = stepFit(levels.map((level) => level?.value ?? null));
  const { value, upper } = levels[index] ?? { value: null, upper: null };
  if (!fit || value === null || upper === null || index < fit.t0) return null;
  return value < lowestShare * fit.c0 && upper < fit.c0 ? fit.c0 : null;
}
