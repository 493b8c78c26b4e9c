import type { Sentence } from "../../locales/translate.ts";
import type { Change } from "../Figure.ts";

/** Why a change has no difference, in a few words. */
export function changeSentence(change: Exclude<Change, { readonly state: "compared" }>): Sentence {
  if (change.state === "across a break") return { id: "figure.change.break", values: {} };
  if (change.state === "incomplete documents") return { id: "figure.change.incomplete", values: {} };
  if (change.state === "not comparable") return { id: "figure.change.none", values: {} };
  const id = change.earlier === "previous" ? "figure.change.hidden.previous" : "figure.change.hidden.year";
  return { id, values: { grain: change.grain } };
}
