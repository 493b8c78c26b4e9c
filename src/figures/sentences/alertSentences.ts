import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { Descriptor } from "../../extract/Descriptor.ts";
import type { EarlyChance } from "../early/earlyChance.ts";
import { earlyRun } from "../early/earlyRun.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { unitsSentence } from "./countsSentence.ts";
import { thresholdClause, weekSentence } from "./earlySentences.ts";
import { isCounted } from "./formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatPeriod } from "./formatPeriod.ts";
import { stateExplained, stateSentence } from "./stateSentence.ts";

/** That the latest complete week of a line is above its threshold, by how much and since when; null where it is not. */
export function alertSentence(line: IndicatorFigures, t: Translate, language: Language): Sentence | null {
  const { indicator, series, period } = line;
  const index = series.points.findIndex((point) => point.period === period);
  const run = earlyRun(series, index);
  const figure = series.points[index]?.figure;
  const clause = thresholdClause(series, index, language);
  if (!run || !figure || !isCounted(figure) || !clause) return null;
  const units = unitsSentence(indicator.unit, figure.numerator);
  return {
    id: "alerts.signal",
    values: {
      title: indicator.sheet[language].title,
      units: t(units.id, units.values),
      place: t(clause.id, clause.values),
      weeks: run.weeks,
      start: run.isStartKnown ? "known" : "unknown",
      since: formatPeriod(run.since, "week", language),
    },
  };
}

/** The week after the latest complete one, which the extract does not hold whole, with what it counts so far; null where it is hidden, or not there. */
export function incompleteWeekSentence(
  { indicator, series, period: last }: IndicatorFigures,
  t: Translate,
  language: Language,
): Sentence | null {
  const point = series.points.find(({ figure, period }) => figure.state === "provisional" && period > (last ?? ""));
  if (!point || !isCounted(point.figure)) return null;
  const units = unitsSentence(indicator.unit, point.figure.numerator);
  const period = formatPeriod(point.period, "week", language);
  return { id: "alerts.incomplete", values: { period, units: t(units.id, units.values) } };
}

/** The latest complete week of a line: its count and its threshold, else its state; a line without weeks says why. */
export function latestWeekSentence(line: IndicatorFigures, t: Translate, language: Language): Sentence {
  const { indicator, series, period, current } = line;
  const index = series.points.findIndex((point) => point.period === period);
  const point = series.points[index];
  if (!point) return stateExplained(current, t, indicator.unit);
  const state = stateSentence(point.figure, indicator.unit);
  return (
    weekSentence(line, index, t, language) ?? {
      id: "alerts.week.state",
      values: { period: formatPeriod(point.period, "week", language), state: t(state.id, state.values) },
    }
  );
}

/** How many early signals chance alone would give in a week. */
export function earlyChanceSentence({ series, fewest, most, upper }: EarlyChance, language: Language): Sentence {
  const mean = (value: number) => formatNumber(value, value < 1 ? 2 : 1, language);
  return { id: "alerts.chance", values: { series, upper, fewest: mean(fewest), most: mean(most) } };
}

/** By how much dates are shifted, and the finest step that is shown for it. */
export function shiftSentence({ dateShift, maxShiftDays }: Descriptor["pseudonymisation"]): Sentence {
  const shift = dateShift === "none" || maxShiftDays === 0 ? "none" : "shifted";
  return { id: "alerts.shift", values: { shift, days: maxShiftDays } };
}
