import type { Sentence, Translate } from "../../locales/translate.ts";
import { columnWords } from "./tableWords.ts";
import type { Figure } from "../Figure.ts";

const ids = {
  final: "figure.state.final",
  provisional: "figure.state.provisional",
  hidden: "figure.state.hidden",
  empty: "figure.state.empty",
  "not read": "figure.state.notRead",
  "not measured": "figure.state.notMeasured",
} as const;

/** The state of a figure in a word or two: `masqué`, `provisoire`. */
export function stateSentence(figure: Figure): Sentence {
  return { id: ids[figure.state], values: {} };
}

/** The state of a figure in a whole sentence, with the missing columns of the extract. */
export function stateExplained(figure: Figure, t: Translate): Sentence {
  if (figure.state === "not measured" && figure.missing.length === 0)
    return { id: "figure.state.tooFine.long", values: {} };
  const values =
    figure.state === "not measured" ? { columns: figure.missing.map((name) => columnWords(name, t)).join(", ") } : {};
  return { id: `${ids[figure.state]}.long`, values };
}
