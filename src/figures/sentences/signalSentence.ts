import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence } from "../../locales/translate.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { closeToLimit } from "./closeToLimit.ts";
import { limitsWithin } from "../limitsWithin.ts";
import { markClause } from "./completenessSentences.ts";
import { isFar } from "./isFar.ts";
import { thresholdClause } from "./earlySentences.ts";
import { decimalsFor, formatValue, isCounted } from "./formatFigure.ts";
import { formatWhen } from "./formatWhen.ts";
import { MAKING_DATA_COUNT_2023 } from "../../statistics/specialCauseRules.ts";
import { placeSentence } from "./placeSentence.ts";
import { runAfter, sideRun, signalRun } from "./signalRun.ts";

/** From as many points on one side of the mean as are a shift, it is said how long they have been. */
const long = MAKING_DATA_COUNT_2023.shift;

/**
 * Where a point stands to its limits, as the end of a sentence, or that its documents are too incomplete to tell; null where there
 * are no limits to stand to.
 */
export function signalSentence(
  series: ControlSeries,
  index: number,
  scale: Scale,
  language: Language,
): Sentence | null {
  const point = series.points[index];
  if (!point || !isCounted(point.figure)) return null;
  const mark = markClause(point, language);
  if (mark) return mark;
  const { signal, centre } = point;
  if (series.watch || signal?.rule === "threshold") return thresholdClause(series, index, language);
  const { value } = point.figure;
  const decimals = decimalsFor(point.figure, scale);
  const say = (level: number | null) => (level === null ? "" : formatValue(level, scale, decimals, language));
  const { lowerLimit, upperLimit } = limitsWithin(point, series);
  if (signal) {
    const company = signal.rule === "two-in-three" ? closeToLimit(series, index, signal.side) : null;
    const other = company?.other ?? null;
    const limit = signal.side === "high" ? upperLimit : lowerLimit;
    const beside = signal.rule === "shift" ? centre : limit;
    const isAlike = value !== null && beside !== null && say(value) === say(beside);
    // Where the two read alike, the words tell them apart, and one digit more where that is enough.
    const finer = isAlike ? finerPair(value, beside, scale, decimals, language) : null;
    const run = signal.rule === "shift" ? 0 : sideRun(series, index, signal.side);
    const values = {
      just: String(isAlike),
      finer: String(finer !== null),
      value: finer?.[0] ?? "",
      beside: finer?.[1] ?? "",
      run: run < long ? 0 : run,
      how: other === null ? "alone" : !other.outside ? "alike" : other.index < index ? "after" : "before",
      when: other ? formatWhen(series.points[other.index]!.period, series.grain, language, point.period) : "",
      limit: say(limit),
      centre: say(centre),
      count: signalRun(series, index),
      grain: series.grain,
    };
    return { id: `figure.signal.${isFar(point, series) ? "far" : signal.rule}-${signal.side}`, values };
  }
  return placeSentence(series, index, scale, language);
}

/** A value and a level that read alike, with one digit more; null where they still do. */
function finerPair(value: number, level: number, scale: Scale, decimals: number, language: Language) {
  const pair = [value, level].map((one) => formatValue(one, scale, decimals + 1, language)) as [string, string];
  return pair[0] === pair[1] ? null : pair;
}

/** Why a signal is not noise: its rule with the number of points behind it. */
export function ruleSentence(series: ControlSeries, index: number): Sentence | null {
  const point = series.points[index];
  if (!point?.signal) return null;
  const { signal } = point;
  if (signal.rule === "threshold") return { id: "figure.rule.threshold", values: { method: series.chart } };
  const phase = series.phases.find(({ from, to }) => from <= index && index <= to);
  const basis = phase ? series.points.slice(phase.from, phase.to + 1).filter((point) => point.enters).length : 0;
  const isPair = signal.rule === "two-in-three";
  const before = isPair ? closeToLimit(series, index, signal.side).count : signalRun(series, index);
  const after = isPair ? Number(before < 2) : runAfter(series, index);
  return {
    id: `figure.rule.${isFar(point, series) ? "far" : signal.rule}`,
    values: { count: isPair ? before : before + after, after, basis, grain: series.grain, side: signal.side },
  };
}
