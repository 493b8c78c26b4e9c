import type { Language, Sentence } from "../../locales/translate.ts";
import type { CompletenessMark } from "../completeness/CompletenessMark.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { formatShare } from "./formatNumber.ts";
import { formatMonth } from "./formatPeriod.ts";
import { formatRuns } from "./formatRuns.ts";

/** Sites below that a line names: the most concerned. */
const named = 3;

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
 * What the documents of a place, and of the sites below it, say of a series, point by point `seen` or not: since when they are there,
 * where that is seen, and when they were less complete than expected, all such periods of one place together.
 */
export function completenessSentences(
  line: Pick<IndicatorFigures, "series" | "incompleteBelow">,
  seen: readonly boolean[],
  language: Language,
): readonly Sentence[] {
  return [...placeSentences(line.series, line.series.points, seen, language), ...belowSentences(line, seen, language)];
}

/** The same of the sites below alone: what is marked at the place itself enters no signal, what is below may. */
export function belowSentences(
  { series, incompleteBelow }: Pick<IndicatorFigures, "series" | "incompleteBelow">,
  seen: readonly boolean[],
  language: Language,
): readonly Sentence[] {
  return incompleteBelow
    .map(({ points, site }) =>
      placeSentences(series, points, seen, language).map(({ id, values }) => ({
        id: below[id],
        values: { ...values, site },
      })),
    )
    .filter((sentences) => sentences.length > 0)
    .slice(0, named)
    .flat();
}

const below = {
  "figure.completeness.none": "figure.completeness.below.none",
  "figure.completeness.start": "figure.completeness.below.start",
  "figure.completeness.low.when": "figure.completeness.below.low",
} as const satisfies Record<string, Sentence["id"]>;

function placeSentences(
  { points, grain }: IndicatorFigures["series"],
  marks: readonly CompletenessMark[],
  seen: readonly boolean[],
  language: Language,
): readonly { readonly id: keyof typeof below; readonly values: Sentence["values"] }[] {
  const sentences: ReturnType<typeof placeSentences>[number][] = [];
  const before = marks.findLastIndex(({ beforeStart }) => beforeStart);
  const start = points[before + 1];
  if (marks.some(({ beforeStart }, at) => beforeStart && seen[at]))
    sentences.push(
      start
        ? { id: "figure.completeness.start", values: { month: formatMonth(start.period, language) } }
        : { id: "figure.completeness.none", values: {} },
    );
  const low = marks.flatMap(({ lowCompleteness }, index) =>
    lowCompleteness && seen[index] ? [{ period: points[index]!.period, index, ...lowCompleteness }] : [],
  );
  const [first] = low;
  if (first) {
    const sum = (side: "numerator" | "denominator") => low.reduce((total, point) => total + point[side], 0);
    const values = {
      when: formatRuns(low, grain, language),
      unit: first.unit,
      share: formatShare(sum("numerator") / sum("denominator"), 0, language),
      expected: formatShare(first.c0, 0, language),
    };
    sentences.push({ id: "figure.completeness.low.when", values });
  }
  return sentences;
}
