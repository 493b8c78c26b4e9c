import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";
import type { Highlight } from "../FigureService.ts";
import { recentPoints } from "../completeness/recentPoints.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { breakWords } from "./breakWords.ts";
import { breaksBelowSentences } from "./breaksBelowSentences.ts";
import { causeSentence } from "./causeSentence.ts";
import { belowSentences, completenessSentences } from "./completenessSentences.ts";
import { unitsSentence } from "./countsSentence.ts";
import { formatFigure, formatInterval, isCounted } from "./formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatWhen } from "./formatWhen.ts";
import { seriesScale } from "./seriesScale.ts";
import { ruleSentence, signalSentence } from "./signalSentence.ts";
import { wordList } from "../../locales/wordList.ts";

/** What a highlight says: the fact, how many and where, its cause, why it is not noise, and what is known to have changed below. */
export interface HighlightWords {
  readonly fact: Sentence;
  readonly where: Sentence | null;
  /** What explains it, where that is known. */
  readonly cause: Sentence | null;
  readonly rule: Sentence | null;
  readonly breaks: readonly Sentence[];
}

/** The sentence of a highlight; null when the line that it speaks of carries no value. */
export function highlightSentences(
  highlight: Highlight,
  line: IndicatorFigures,
  tree: SiteTree,
  t: Translate,
  language: Language,
): HighlightWords | null {
  const { indicator, series, period } = line;
  const { title } = indicator.sheet[language];
  const counted = unitsSentence(indicator.unit, highlight.units);
  const units = t(counted.id, counted.values);
  if (highlight.kind === "to-do") {
    const names = highlight.where
      .slice(0, 3)
      .map(({ site, units: count }) => `${tree.sites.get(site)?.name ?? site} (${formatNumber(count, 0, language)})`);
    const places = wordList(names, language);
    return {
      fact: { id: "figure.todo", values: { title, units } },
      where: places ? { id: "figure.todo.where", values: { places } } : null,
      cause: null,
      rule: todoRule(line),
      breaks: completenessSentences(line, recentPoints(line), language),
    };
  }
  const index = series.points.findIndex((point) => point.period === period);
  const figure = series.points[index]?.figure;
  if (!figure || !isCounted(figure) || !period) return null;
  const cause = causeSentence(highlight.cause, highlight.others.length, language);
  const begins = series.phases.find(({ from }) => from === index)?.begins;
  if (begins && (highlight.cause?.kind === "version" || highlight.cause?.kind === "break")) {
    const when = formatWhen(period, series.grain, language);
    return {
      fact: { id: "figure.highlight.break", values: { title, when, change: breakWords(begins) } },
      where: null,
      cause,
      rule: null,
      breaks: [],
    };
  }
  const scale = seriesScale(indicator, series);
  const signal = signalSentence(series, index, scale, language);
  const week = unitsSentence(indicator.unit, figure.numerator);
  const isCount = series.watch?.state === "on";
  const fact: Sentence = {
    id: isCount ? "figure.early.highlight" : "figure.highlight",
    values: {
      title,
      when: formatWhen(period, series.grain, language),
      value: isCount ? t(week.id, week.values) : (formatFigure(figure, scale, language) ?? t("figure.notReached")),
      interval: formatInterval(figure, scale, language) ?? "",
      signal: signal ? t(signal.id, signal.values) : "",
    },
  };
  return {
    fact,
    where:
      highlight.units > 0
        ? { id: sizeOf(line, index), values: { units, when: formatWhen(period, series.grain, language) } }
        : null,
    cause,
    rule: ruleSentence(series, index),
    breaks: [
      ...breaksBelowSentences(breaksBefore(line, index), language),
      ...belowSentences(line, sinceItsPhase(line, index), language, true),
      ...(highlight.cause?.kind === "documents below"
        ? [{ id: "figure.completeness.below.explains", values: { grain: series.grain } } as const]
        : []),
    ],
  };
}

/** What its units are to a signal: more or fewer than its mean has, or all those that a mean was taken over. */
function sizeOf({ indicator, series }: IndicatorFigures, index: number) {
  if (indicator.shape !== "proportion") return "figure.highlight.over";
  const { figure, centre } = series.points[index]!;
  const above = isCounted(figure) && figure.value !== null && centre !== null && figure.value > centre;
  // Of weeks the most that could be expected is told.
  if (series.watch?.state === "on") return "figure.early.more";
  return above ? "figure.highlight.more" : "figure.highlight.fewer";
}

/** What is told of the sites below goes back so many periods: of a longer phase what came first is no news. */
const remembered = 36;

/** The latest points of the phase of a signal, up to its own. */
function sinceItsPhase({ series: { points, phases } }: IndicatorFigures, index: number): readonly boolean[] {
  const begin = phases.find(({ from, to }) => from <= index && index <= to)?.from ?? 0;
  const first = Math.max(begin, index - remembered + 1);
  return points.map((_, at) => first <= at && at <= index);
}

/** Breaks below that came in the phase of a point, up to its period. */
function breaksBefore({ series: { points, phases, grain }, breaksBelow }: IndicatorFigures, index: number) {
  const first = phases.find(({ from, to }) => from <= index && index <= to)?.from ?? 0;
  const [start, end] = [points[first]!.period, periodOf(points[index]!.period, grain).end];
  return breaksBelow.filter(({ date }) => start <= date && date <= end);
}

/** The ages of the want that are counted: its rule. */
function todoRule({ indicator, marks }: IndicatorFigures): Sentence | null {
  if (indicator.shape !== "count" || marks.length === 0) return null;
  return {
    id: "figure.todo.rule",
    values: { days: Math.min(...marks.map((mark) => mark.days)), months: indicator.recentMonths },
  };
}
