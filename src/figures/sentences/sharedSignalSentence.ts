import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { SharedAt, SharedSignal } from "../signals/acrossSites.ts";
import { breakWords } from "./breakWords.ts";
import { unitsSentence } from "./countsSentence.ts";
import { isCounted } from "./formatFigure.ts";

/** The beginning of what several sites have in common: the indicator, the way it goes and of how many sites, whose names follow. */
export function sharedSignalSentence({ indicator, way, sites }: SharedSignal, language: Language): Sentence {
  const { title } = indicator.sheet[language];
  const count = sites.length;
  if (way === "documents") return { id: "matrix.shared.documents", values: { title, count } };
  if (way === "low" || way === "high") return { id: "matrix.shared.variation", values: { title, count, side: way } };
  return { id: "matrix.shared.break", values: { title, count, change: breakWords(way) } };
}

/** What it is about at one of them, in units, of a mean those that it is taken over; null where that says nothing. */
export function concernedWords(
  { indicator, meaning }: SharedSignal,
  { units, figure, centre }: SharedAt,
  t: Translate,
): string | null {
  if (meaning === "break" || units === 0 || !isCounted(figure) || figure.value === null) return null;
  const counted = unitsSentence(indicator.unit, units);
  const words = t(counted.id, counted.values);
  if (indicator.shape !== "proportion" || centre === null) return t("matrix.units.over", { units: words });
  return t(figure.value > centre ? "matrix.units.more" : "matrix.units.fewer", { units: words });
}
