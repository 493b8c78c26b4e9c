import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { longestShift } from "../early/longestShift.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { capitalised } from "./capitalised.ts";
import { markClause } from "./completenessSentences.ts";
import { unitsSentence } from "./countsSentence.ts";
import { isCounted } from "./formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatWhen } from "./formatWhen.ts";

/** Where the count of a week stands to its threshold, as the end of a sentence; null where it has none. */
export function thresholdClause({ points, chart }: ControlSeries, index: number, language: Language): Sentence | null {
  const { upperLimit = null, signal } = points[index] ?? {};
  if (upperLimit === null) return null;
  return {
    id: signal ? "figure.early.above" : "figure.early.below",
    values: { method: chart, limit: formatNumber(upperLimit, 0, language) },
  };
}

/** What a week says, in a whole sentence: its count, where it stands to its threshold, whether that is an early signal; or that it is hidden. */
export function weekSentence(
  { indicator, series }: IndicatorFigures,
  index: number,
  t: Translate,
  language: Language,
): Sentence | null {
  const point = series.points[index];
  if (!point) return null;
  const when = capitalised(formatWhen(point.period, series.grain, language));
  if (point.figure.state === "hidden") return { id: "figure.early.week.hidden", values: { when } };
  if (!isCounted(point.figure)) return null;
  const mark = markClause(point, language);
  const clause = mark ?? thresholdClause(series, index, language);
  const way = mark ? "incomplete" : !clause ? "without" : point.signal ? "signal" : "quiet";
  const counted = unitsSentence(indicator.unit, point.figure.numerator);
  return {
    id: `figure.early.week.${way}`,
    values: {
      when,
      units: t(counted.id, counted.values),
      place: clause ? t(clause.id, clause.values) : "",
    },
  };
}

/** Why months have no limits, or what the weeks that judge them say: the latest complete one. */
export function weeklySentences(
  { series, weekly }: IndicatorFigures,
  t: Translate,
  language: Language,
): readonly Sentence[] {
  if (series.watch?.state !== "by week" || !weekly) return [];
  const { points, watch } = weekly.series;
  if (watch?.state === "shifted") return watchSentences(weekly.series, []);
  const latest = weekSentence(
    weekly,
    points.findIndex(({ period }) => period === weekly.period),
    t,
    language,
  );
  return latest ? [latest] : [];
}

/** What the thresholds of a series make of its hidden weeks, or why there are none; `isSeen` says which points are on screen. */
export function watchSentences(
  { watch, points, grain }: ControlSeries,
  isSeen: readonly boolean[],
): readonly Sentence[] {
  if (!watch) return [];
  if (watch.state === "by week") return [{ id: "figure.early.byWeek", values: { grain } }];
  if (watch.state === "shifted")
    return [{ id: "figure.early.shifted", values: { days: watch.days, most: longestShift } }];
  const isHidden = points.some(({ figure }, at) => isSeen[at] && figure.state === "hidden");
  if (!isHidden) return [];
  return [
    watch.hiddenAtMost === null
      ? { id: "figure.early.hidden.unknown", values: {} }
      : { id: "figure.early.hidden", values: { most: watch.hiddenAtMost } },
  ];
}
