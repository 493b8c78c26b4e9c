import type { Language, Sentence } from "../../locales/translate.ts";
import type { CompletenessMark } from "../completeness/CompletenessMark.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatMonth, formatPeriod } from "./formatPeriod.ts";
import { formatRuns } from "./formatRuns.ts";

/** Sites below that a line names: the most concerned. */
const named = 3;

/** Why completeness keeps a point from being judged, as the end of a sentence; null where it does not. */
export function markClause({ beforeStart, lowCompleteness }: CompletenessMark, language: Language): Sentence | null {
  if (beforeStart) return { id: "figure.completeness.before", values: {} };
  if (!lowCompleteness) return null;
  const { c, c0, unit, at = "" } = lowCompleteness;
  return {
    id: "figure.completeness.low",
    values: {
      unit,
      at,
      isAt: String(at !== ""),
      share: formatShare(c, 0, language),
      expected: formatShare(c0, 0, language),
    },
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
  return [
    ...placeSentences(line.series, line.series.points, seen, language, null),
    ...belowSentences(line, seen, language),
  ];
}

/**
 * The same of the sites below alone: what is marked at the place itself enters no signal, what is below may. `isDated`: the points seen
 * are others than those of the screen, and the count of what is left out says since when it counts.
 */
export function belowSentences(
  { series, incompleteBelow }: Pick<IndicatorFigures, "series" | "incompleteBelow">,
  seen: readonly boolean[],
  language: Language,
  isDated = false,
): readonly Sentence[] {
  const told = incompleteBelow
    .map(({ points, site }) => placeSentences(series, points, seen, language, site))
    .filter((sentences) => sentences.length > 0)
    .slice(0, named)
    .flat();
  const count = series.points.filter(({ lacksBelow }, at) => lacksBelow && seen[at]).length;
  const several = String(told.length > 1 && count > 1);
  if (count > 0)
    told.push({
      id: "figure.completeness.below.leftOut",
      values: {
        count,
        grain: series.grain,
        several,
        isDated: String(isDated),
        since: formatMonth(series.points[seen.indexOf(true)]!.period, language),
      },
    });
  return told;
}

/** `site` where the place is one below, null for the perimeter itself. */
function placeSentences(
  { points, grain }: IndicatorFigures["series"],
  marks: readonly CompletenessMark[],
  seen: readonly boolean[],
  language: Language,
  site: string | null,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const say = (id: Sentence["id"], below: Sentence["id"], values: Sentence["values"]) =>
    sentences.push(site === null ? { id, values } : { id: below, values: { ...values, site } });
  const start = points[marks.findLastIndex(({ beforeStart }) => beforeStart) + 1];
  if (marks.some(({ beforeStart }, at) => beforeStart && seen[at])) {
    if (start && (grain === "quarter" || grain === "term"))
      // The months that begin within a longer period leave it before the start: it is not the one they began in.
      say("figure.completeness.start.whole", "figure.completeness.below.start.whole", {
        period: formatPeriod(start.period, grain, language),
        grain,
      });
    else if (start)
      say("figure.completeness.start", "figure.completeness.below.start", {
        month: formatMonth(start.period, language),
      });
    else if (site === null) sentences.push({ id: "figure.completeness.none", values: {} });
  }
  const low = marks.flatMap(({ lowCompleteness }, index) =>
    lowCompleteness && seen[index] ? [{ period: points[index]!.period, index, ...lowCompleteness }] : [],
  );
  const [first] = low;
  if (!first) return sentences;
  const speaker = site ?? first.at ?? null;
  const sum = (side: "numerator" | "denominator") => low.reduce((total, point) => total + point[side], 0);
  const values = {
    when: formatRuns(low, grain, language),
    unit: first.unit,
    share: formatShare(sum("numerator") / sum("denominator"), 0, language),
    expected: formatShare(first.c0, 0, language),
  };
  sentences.push(
    speaker === null
      ? { id: "figure.completeness.low.when", values }
      : { id: "figure.completeness.below.low", values: { ...values, site: speaker } },
  );
  return sentences;
}
