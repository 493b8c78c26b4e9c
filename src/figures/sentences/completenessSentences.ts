import type { Language, Sentence } from "../../locales/translate.ts";
import type { CompletenessMark } from "../completeness/CompletenessMark.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { formatShare } from "./formatNumber.ts";
import { formatMonth } from "./formatPeriod.ts";
import { formatRuns } from "./formatRuns.ts";

/** Why completeness keeps a point from being judged, as the end of a sentence; null where it does not. */
export function markClause({ beforeStart, lowCompleteness }: CompletenessMark, language: Language): Sentence | null {
  if (beforeStart) return { id: "figure.completeness.before", values: {} };
  if (!lowCompleteness) return null;
  const { c, c0, unit } = lowCompleteness;
  return {
    id: "figure.completeness.low",
    values: { unit, share: formatShare(c, 0, language), expected: formatShare(c0, 0, language) },
  };
}

/** The same in two or three words, for a table; null where the point is judged. */
export function markWords({ beforeStart, lowCompleteness }: CompletenessMark): Sentence | null {
  if (beforeStart) return { id: "figure.completeness.before.short", values: {} };
  return lowCompleteness ? { id: "figure.completeness.low.short", values: {} } : null;
}

/**
 * What the documents of a place say of a series, point by point `seen` or not: since when they are there, where that is seen, and
 * when they were less complete than expected, all such periods together.
 */
export function completenessSentences(
  { points, grain }: ControlSeries,
  seen: readonly boolean[],
  language: Language,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const before = points.findLastIndex(({ beforeStart }) => beforeStart);
  const start = points[before + 1];
  if (before >= 0 && !start) sentences.push({ id: "figure.completeness.none", values: {} });
  else if (before >= 0 && start && points.some(({ beforeStart }, at) => beforeStart && seen[at]))
    sentences.push({ id: "figure.completeness.start", values: { month: formatMonth(start.period, language) } });
  const low = points.flatMap(({ period, lowCompleteness }, index) =>
    lowCompleteness && seen[index] ? [{ period, index, ...lowCompleteness }] : [],
  );
  const [first] = low;
  if (first) {
    const sum = (side: "numerator" | "denominator") => low.reduce((total, point) => total + point[side], 0);
    const share = sum("numerator") / sum("denominator");
    sentences.push({
      id: "figure.completeness.low.when",
      values: {
        when: formatRuns(low, grain, language),
        unit: first.unit,
        share: formatShare(share, 0, language),
        expected: formatShare(first.c0, 0, language),
      },
    });
  }
  return sentences;
}
