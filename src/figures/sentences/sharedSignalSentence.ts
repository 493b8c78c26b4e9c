import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { SharedAt, SharedSignal } from "../signals/acrossSites.ts";
import { breakWords } from "./breakWords.ts";
import { unitsSentence } from "./countsSentence.ts";
import { isCounted } from "./formatFigure.ts";

/**
 * The beginning of what several sites have in common: the indicator, the way it goes and of how many sites, whose names follow. `level`: what
 * they are; null where they are not all alike.
 */
export function sharedSignalSentence(
  { indicator, way, sites }: SharedSignal,
  level: Site["level"] | null,
  language: Language,
): Sentence {
  const { title } = indicator.sheet[language];
  const said = { title, count: sites.length, level: level ?? "all" };
  if (way === "documents") return { id: "matrix.shared.documents", values: said };
  if (way === "low" || way === "high") return { id: "matrix.shared.variation", values: { ...said, side: way } };
  return { id: "matrix.shared.break", values: { ...said, change: breakWords(way) } };
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
