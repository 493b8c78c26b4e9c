import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import { isMarked } from "../completeness/CompletenessMark.ts";
import type { ControlSeries, SeriesPhase } from "../ControlSeries.ts";
import type { Figure } from "../Figure.ts";
import type { CorrectedFigures } from "../IndicatorFigures.ts";
import { isJudged } from "../isJudged.ts";
import { manyHidden } from "../manyHidden.ts";
import { breaksBelowSentences } from "./breaksBelowSentences.ts";
import { capitalised } from "./capitalised.ts";
import { completenessSentences } from "./completenessSentences.ts";
import { watchSentences, weeklySentences, weekSentence } from "./earlySentences.ts";
import { formatFigure, formatInterval, isCounted } from "./formatFigure.ts";
import { formatTarget } from "./formatTarget.ts";
import { formatWhen } from "./formatWhen.ts";
import { breakSentence, levelSentence } from "./levelSentences.ts";
import { markSentence } from "./marksSentence.ts";
import { provisionalSentences } from "./provisionalSentences.ts";
import { seriesScale } from "./seriesScale.ts";
import { signalSentence } from "./signalSentence.ts";

/** What a control chart shows, in words, from its signals: the last complete period, the breaks, the corrected level, the target, what is not drawn. */
export function seriesSentences(
  line: CorrectedFigures,
  window: { readonly from: string; readonly to: string },
  t: Translate,
  language: Language,
): readonly Sentence[] {
  const { indicator, series, period } = line;
  const scale = seriesScale(indicator, series);
  const sentences: Sentence[] = [];
  const seen = series.points.map(({ period: day }) => day.slice(0, 7) >= window.from && day.slice(0, 7) <= window.to);
  const index = series.points.findIndex((point) => point.period === period);
  const point = series.points[index];
  const week = series.watch?.state === "on" ? weekSentence(line, index, t, language) : null;
  if (week) sentences.push(week);
  else if (point && isCounted(point.figure)) {
    const signal = signalSentence(series, index, scale, language);
    const mark = indicator.shape === "delay" ? markSentence("delay", indicator.charted) : null;
    const interval = [formatInterval(point.figure, scale, language), mark && t(mark.id, mark.values)];
    const values = {
      when: capitalised(formatWhen(point.period, series.grain, language)),
      value: formatFigure(point.figure, scale, language) ?? t("figure.notReached"),
      interval: interval.filter(Boolean).join(" "),
    };
    const isExplained = point.signal && point.signal.rule !== "threshold" && point.signal.byDocuments;
    const plain = isJudged(series, index) ? "common" : point.isRipening ? "ripening" : "unjudged";
    const meaning = isMarked(point) ? "unjudged" : isExplained ? "byDocuments" : (point.signal?.meaning ?? plain);
    // That it comes before the documents is said of all such points at once.
    if (signal && !(point.beforeStart && seen[index]))
      sentences.push({
        id: `figure.series.${meaning}`,
        values: { ...values, signal: t(signal.id, signal.values), grain: series.grain },
      });
    else sentences.push({ id: "figure.series.plain", values });
  }
  sentences.push(
    ...watchSentences(series, seen),
    ...weeklySentences(line, t, language),
    ...completenessSentences(line, seen, language),
  );
  const levels = { series, scale, phases: manyHidden(series, window) ? [] : (line.corrections?.phases ?? []) };
  const breaks = series.phases.map(({ from }, at) => (seen[from] ? breakSentence(levels, at, language) : null));
  sentences.push(...breaks.filter((sentence) => sentence !== null));
  const shown = series.phases.findLastIndex(({ from, to }) => seen.slice(from, to + 1).includes(true));
  const level = breaks[shown] && levels.phases[shown]?.change ? null : levelSentence(levels, shown, language);
  if (level) sentences.push(level);
  const seenBelow = line.breaksBelow.filter(
    ({ date }) => date.slice(0, 7) >= window.from && date.slice(0, 7) <= window.to,
  );
  sentences.push(...breaksBelowSentences(seenBelow, language));
  const { target } = indicator;
  if (target && line.assurance) {
    const shown = formatTarget(target.value, scale, language);
    sentences.push({
      id: `figure.assurance.${line.assurance}.long`,
      values: { target: shown, setBy: target.setBy[language] },
    });
  }
  const countOf = (state: Figure["state"]) =>
    series.points.filter(({ figure }, at) => seen[at] && figure.state === state).length;
  const hidden = countOf("hidden");
  const run = runSentence(series, series.phases[shown], seen);
  if (run) sentences.push(run);
  sentences.push(...provisionalSentences(series, seen, language));
  if (hidden > 0)
    sentences.push({
      id: "figure.series.hiddenPoints",
      values: { count: hidden, of: seen.filter(Boolean).length, empty: countOf("empty"), grain: series.grain },
    });
  return sentences;
}

/** Why a phase has no limits, or provisional ones: how many of its points are complete, and how many of these are on screen. */
function runSentence(
  { points, chart, watch }: ControlSeries,
  phase: SeriesPhase | undefined,
  seen: readonly boolean[],
): Sentence | null {
  if (!phase || phase.status === "firm" || chart === "none" || watch) return null;
  const inside = points.map((point, at) => ({ point, isSeen: seen[at] === true })).slice(phase.from, phase.to + 1);
  // That it comes before the documents is said already.
  if (inside.every(({ point }) => point.beforeStart)) return null;
  const complete = inside.filter(({ point }) => point.enters);
  const shown = complete.filter(({ isSeen }) => isSeen).length;
  return {
    id: `figure.series.${phase.status}`,
    values: { count: complete.length, shown, cropped: complete.length - shown },
  };
}
