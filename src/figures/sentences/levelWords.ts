import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import type { Level } from "../comparison/Level.ts";
import { countsSentence } from "./countsSentence.ts";
import { formatFigure, formatInterval, isCounted } from "./formatFigure.ts";
import { stateSentence } from "./stateSentence.ts";

/** A level as a text: `71,4 % [69,0 ; 73,7] (1 012 / 1 417 séjours)`, or its state; the value alone when `bare`. */
export function levelWords(
  { figure }: Level,
  indicator: Indicator,
  t: Translate,
  language: Language,
  bare = false,
): string {
  if (!isCounted(figure)) {
    const state = stateSentence(figure, indicator.unit);
    return t(state.id, state.values);
  }
  const value = formatFigure(figure, indicator.scale, language) ?? t("figure.notReached");
  if (bare) return value;
  const counts = countsSentence(indicator, figure);
  return [value, formatInterval(figure, indicator.scale, language), `(${t(counts.id, counts.values)})`]
    .filter(Boolean)
    .join(" ");
}
