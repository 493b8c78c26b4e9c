import type { Language, Sentence } from "../../locales/translate.ts";
import type { Cause } from "../signals/Cause.ts";
import { formatShare } from "../../locales/formatNumber.ts";

/** What explains a signal, and how many other indicators it touches; null where the fact says it all. */
export function causeSentence(cause: Cause | null, count: number, language: Language): Sentence | null {
  if (!cause || count === 0) return null;
  switch (cause.kind) {
    case "documents":
      return cause.side === "high"
        ? { id: "figure.cause.documents-high", values: { count } }
        : {
            id: "figure.cause.documents-low",
            values: { count, usual: cause.expected === null ? "none" : formatShare(cause.expected, 0, language) },
          };
    case "documents below":
      return { id: "figure.cause.documents-below", values: { count } };
    case "version":
    case "break":
      return { id: "figure.cause.again", values: { count } };
    case "break below":
      return { id: "figure.cause.below", values: { count } };
    case "family":
      return { id: "figure.cause.family", values: { count } };
  }
}
