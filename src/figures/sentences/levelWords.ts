import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import type { Figure } from "../Figure.ts";
import { countsSentence } from "./countsSentence.ts";
import { formatFigure, formatInterval, isCounted } from "./formatFigure.ts";
import { stateSentence } from "./stateSentence.ts";

/** A level as a text in two parts: `71,4 %`, or its state, and `[69,0 ; 73,7] (1 012 / 1 417 séjours)`, empty where there is none. */
export function levelWords(
  figure: Figure,
  indicator: Pick<Indicator, "unit" | "shape" | "scale">,
  t: Translate,
  language: Language,
): { readonly value: string; readonly detail: string } {
  if (!isCounted(figure)) {
    const state = stateSentence(figure, indicator.unit);
    return { value: t(state.id, state.values), detail: "" };
  }
  const counts = countsSentence(indicator, figure);
  const interval = formatInterval(figure, indicator.scale, language);
  return {
    value: formatFigure(figure, indicator.scale, language) ?? t("figure.notReached"),
    detail: [interval, `(${t(counts.id, counts.values)})`].filter(Boolean).join(" "),
  };
}
