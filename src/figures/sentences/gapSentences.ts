import type { Language, Sentence } from "../../locales/translate.ts";
import type { DocumentGap } from "../completeness/documentGaps.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatMonth } from "./formatPeriod.ts";

/** Why documents cannot be used, in a few words. */
export function gapSentence({ cause, group }: Pick<DocumentGap, "cause" | "group">, language: Language): Sentence {
  const unit = group === "EMERGENCY" ? "passage" : "stay";
  switch (cause.kind) {
    case "no documents":
      return { id: "quality.gap.none", values: {} };
    case "before start":
      return { id: "quality.gap.before", values: { month: formatMonth(cause.start, language) } };
    case "low": {
      const share = formatShare(cause.numerator / cause.denominator, 0, language);
      return { id: "quality.gap.low", values: { unit, share, expected: formatShare(cause.c0, 0, language) } };
    }
    case "few read":
      return { id: "quality.gap.fewRead", values: { share: formatShare(cause.share, 0, language) } };
  }
}

/** The months in which they cannot. */
export function gapPeriod({ from, to }: Pick<DocumentGap, "from" | "to">, language: Language): Sentence {
  const first = formatMonth(from, language, "short");
  if (to === null) return { id: "quality.gap.since", values: { from: first } };
  if (from === to) return { id: "quality.gap.month", values: { from: first } };
  return { id: "quality.gap.between", values: { from: first, to: formatMonth(to, language, "short") } };
}
