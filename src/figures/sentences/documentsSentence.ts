import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { Figure } from "../Figure.ts";
import { unitsSentence } from "./countsSentence.ts";
import { formatFigure, isCounted } from "./formatFigure.ts";

/** How complete discharge documents are over a period, or why that is not told. */
export function documentsSentence(figure: Figure, t: Translate, language: Language): Sentence {
  if (isCounted(figure)) {
    const stays = unitsSentence("stay", figure.denominator);
    const share = formatFigure(figure, "percent", language) ?? "";
    return { id: "site.documents.all", values: { stays: t(stays.id, stays.values), share } };
  }
  if (figure.state === "hidden") return { id: "site.documents.hidden", values: {} };
  if (figure.state === "not measured") return { id: "site.documents.unmeasured", values: {} };
  return { id: "site.documents.none", values: {} };
}
