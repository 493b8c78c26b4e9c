import type { Language, Sentence } from "../../locales/translate.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import type { PhaseCorrection } from "../correction/SeriesCorrections.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import { breakWords } from "./breakWords.ts";
import { correctedWords } from "./correctionSentences.ts";
import { decimalsFor, formatDifference, formatInterval, formatValue } from "./formatFigure.ts";
import { formatMonth } from "./formatPeriod.ts";
import { formatWhen } from "./formatWhen.ts";

/** A series with its corrected levels, phase by phase; none where they are not to be told. */
export interface Levels {
  readonly series: ControlSeries;
  readonly phases: readonly PhaseCorrection[];
  readonly scale: Scale;
}

/** The break that a phase begins with, and how the level moved across it where both sides are corrected; null without a break. */
export function breakSentence({ series, phases, scale }: Levels, at: number, language: Language): Sentence | null {
  const phase = series.phases[at];
  if (!phase?.begins) return null;
  // A week is finer than a break is known.
  const grain = series.grain === "week" ? "month" : series.grain;
  const when = formatWhen(series.points[phase.from]?.period ?? "", grain, language);
  const said = { when, change: breakWords(phase.begins) };
  const [before, after, change] = [phases[at - 1]?.level, phases[at]?.level, phases[at]?.change];
  if (!change || before?.state !== "corrected" || after?.state !== "corrected")
    return { id: "figure.series.break", values: said };
  return {
    id: "figure.series.break.corrected",
    values: {
      ...said,
      before: correctedWords(before, scale, language),
      after: correctedWords(after, scale, language),
      difference: [formatDifference(change, scale, language), formatInterval(change, scale, language)].join(" "),
      same: String(change.lower <= 0 && change.upper >= 0),
    },
  };
}

/** The corrected level of a phase; null where there is none. */
export function levelSentence({ series, phases, scale }: Levels, at: number, language: Language): Sentence | null {
  const level = phases[at]?.level;
  const from = series.phases[at]?.from ?? 0;
  const since = from === 0 ? "none" : formatMonth(series.points[from]?.period ?? "", language);
  if (level?.state === "corrected")
    return { id: "figure.series.level", values: { since, figure: correctedWords(level, scale, language) } };
  if (level?.state !== "compatible with 0") return null;
  const upper = formatValue(level.upper, scale, decimalsFor({ lower: 0, upper: level.upper }, scale), language);
  return { id: "figure.series.level.zero", values: { since, upper } };
}
