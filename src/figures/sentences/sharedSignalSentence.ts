import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import { isCounted } from "./formatFigure.ts";
import type { SharedSignal } from "../signals/acrossSites.ts";
import type { Signal } from "../signals/Signal.ts";
import { breakWords } from "./breakWords.ts";
import { unitsSentence } from "./countsSentence.ts";

/** The beginning of what several sites have in common: the indicator, the way it goes and of how many sites, whose names follow. */
export function sharedSignalSentence({ indicator, sites }: SharedSignal, language: Language): Sentence {
  const { signal } = sites[0]!;
  const { title } = indicator.sheet[language];
  const count = sites.length;
  if (signal.kind === "phase")
    return { id: "matrix.shared.break", values: { title, count, change: breakWords(signal.begins) } };
  if (signal.kind === "documents") return { id: "matrix.shared.documents", values: { title, count } };
  return { id: "matrix.shared.variation", values: { title, count, side: signal.side } };
}

/** What a signal of one site is about, in units, of a mean those that it is taken over; null where that says nothing. */
export function concernedWords({ line, index, units, kind }: Signal, t: Translate): string | null {
  const { figure, centre } = line.series.points[index]!;
  if (kind === "phase" || units === 0 || !isCounted(figure) || figure.value === null) return null;
  const counted = unitsSentence(line.indicator.unit, units);
  const words = t(counted.id, counted.values);
  if (line.indicator.shape !== "proportion" || centre === null) return t("matrix.units.over", { units: words });
  return t(figure.value > centre ? "matrix.units.more" : "matrix.units.fewer", { units: words });
}
