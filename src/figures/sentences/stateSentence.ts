import type { Unit } from "../../indicators/language/Indicator.ts";
import type { Sentence, Translate } from "../../locales/translate.ts";
import { unitName } from "./countsSentence.ts";
import { columnWords } from "./tableWords.ts";
import type { Figure } from "../Figure.ts";

const ids = {
  final: "figure.state.final",
  provisional: "figure.state.provisional",
  hidden: "figure.state.hidden",
  empty: "figure.state.empty",
  "not read": "figure.state.notRead",
  "not followed": "figure.state.notFollowed",
  "not measured": "figure.state.notMeasured",
} as const;

/**
 * The state of a figure in a word or two: `masqué`, `provisoire`; with its unit, what there is none of: `aucun séjour concerné`, and
 * `aucun séjour retenu` where it is what reading finds that selects them.
 */
export function stateSentence(figure: Figure, unit?: Unit): Sentence {
  if (figure.state === "not followed") return { id: ids[figure.state], values: { days: figure.days } };
  if (figure.state !== "empty") return { id: ids[figure.state], values: {} };
  const way = figure.selectedByReading ? "unselected" : "empty";
  return { id: unit ? `figure.state.${way}.${unitName(unit)}` : `figure.state.${way}`, values: {} };
}

/** The same as a text. */
export function stateWords(figure: Figure, t: Translate, unit?: Unit): string {
  const { id, values } = stateSentence(figure, unit);
  return t(id, values);
}

/** The state of a figure in a whole sentence, with the missing columns of the extract, or the unit there is none of. */
export function stateExplained(figure: Figure, t: Translate, unit?: Unit): Sentence {
  if (figure.state === "not measured" && figure.missing.length === 0)
    return figure.tooFine === "period"
      ? { id: "figure.state.tooShort.long", values: {} }
      : { id: "figure.state.tooFine.long", values: { level: figure.tooFine! } };
  if (figure.state === "not measured" && figure.missing.every((name) => name.startsWith("indicator_cube.")))
    return { id: "figure.state.notPublished.long", values: {} };
  if (figure.state === "not measured")
    return {
      id: "figure.state.notMeasured.long",
      values: { columns: figure.missing.map((name) => columnWords(name, t)).join(", ") },
    };
  if (figure.state === "empty")
    return {
      id: figure.selectedByReading ? "figure.state.unselected.long" : "figure.state.empty.long",
      values: { unit: unit ? unitName(unit) : "any" },
    };
  const days = figure.state === "not followed" ? figure.days : 0;
  return { id: `${ids[figure.state]}.long`, values: { days } };
}
