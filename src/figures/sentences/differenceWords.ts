import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import type { PairDifference } from "../comparison/Pair.ts";
import { formatDifference, formatInterval } from "./formatFigure.ts";

const untold = {
  overlapping: "site.pair.overlapping.short",
  "across a break": "site.pair.acrossBreak.short",
  "versions differ": "site.pair.versionsDiffer.short",
  "incomplete documents": "site.pair.documentsMissing.short",
} as const;

/** A difference for a table in two parts: `+3,4 pt`, or in a few words why there is none, and `[0,4 ; 6,4]`; both empty where a side says why. */
export function differenceWords(
  difference: PairDifference,
  scale: Scale,
  t: Translate,
  language: Language,
): { readonly value: string; readonly detail: string } {
  switch (difference.state) {
    case "compared":
      return {
        value: formatDifference(difference, scale, language),
        detail: formatInterval(difference, scale, language) ?? "",
      };
    case "overlapping":
    case "across a break":
    case "versions differ":
    case "incomplete documents":
      return { value: t(untold[difference.state]), detail: "" };
    default:
      return { value: "", detail: "" };
  }
}
