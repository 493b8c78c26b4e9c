import type { Language, Sentence } from "../../locales/translate.ts";
import type { DocumentGroup } from "../../extract/store.ts";
import type { CompletenessFit } from "../completeness/CompletenessFit.ts";
import { startOf } from "../completeness/startOf.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatMonth } from "./formatPeriod.ts";

/** What the level of a group of documents is a share of: each group is either expected of its units, or compared with itself. */
export function shareOf(group: DocumentGroup): "stay" | "passage" | "busiest" {
  return group === "DISCHARGE" ? "stay" : group === "EMERGENCY" ? "passage" : "busiest";
}

/** A level that is not 0 never reads as 0. */
export function formatLevel(c0: number, language: Language): string {
  return formatShare(c0, c0 > 0 && c0 < 0.01 ? 1 : 0, language);
}

/** The level expected and the month of the start, in a few words; what is known instead where nothing was fitted. */
export function fitWords(group: DocumentGroup, fit: CompletenessFit | undefined, language: Language): Sentence {
  if (!fit) return { id: "quality.fit.absent", values: {} };
  switch (fit.state) {
    case "hidden":
      return { id: "quality.fit.hidden", values: {} };
    case "nothing":
      return { id: "quality.fit.nothing", values: {} };
    case "too few months":
      return { id: "quality.fit.few", values: {} };
    case "fitted": {
      if (fit.c0 === 0) return { id: "quality.fit.none", values: {} };
      const start = startOf(fit);
      const values = { of: shareOf(group), level: formatLevel(fit.c0, language) };
      if (start === null) return { id: "quality.fit.level", values };
      return { id: "quality.fit.since", values: { ...values, month: formatMonth(start, language, "short") } };
    }
  }
}

/** A fitted source in one sentence: the level expected, how far the months lie from it, and since when it is there. */
export function fitSentence(
  group: DocumentGroup,
  fit: Extract<CompletenessFit, { readonly state: "fitted" }>,
  language: Language,
): Sentence {
  if (fit.c0 === 0) return { id: "quality.fit.none.long", values: { of: shareOf(group) } };
  const start = startOf(fit);
  return {
    id: "quality.fit.long",
    values: {
      of: shareOf(group),
      level: formatLevel(fit.c0, language),
      spread: Math.round(100 * Math.sqrt(fit.error)),
      starts: String(start !== null),
      month: start === null ? "" : formatMonth(start, language),
    },
  };
}
