import type { Language, Sentence } from "../../locales/translate.ts";
import type { SteeringVerdict, VerdictReason } from "../completeness/SteeringVerdict.ts";
import { unitName } from "./countsSentence.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatDate } from "./formatPeriod.ts";

/** A verdict in words: fit for steering, or not and why, one sentence for each reason. */
export function verdictSentences({ fit, reasons }: SteeringVerdict, language: Language): readonly Sentence[] {
  if (fit) return [{ id: "figure.verdict.fit", values: {} }];
  return [{ id: "figure.verdict.unfit", values: {} }, ...reasons.map((reason) => reasonSentence(reason, language))];
}

/** Why an indicator is not fit for steering. */
export function reasonSentence(reason: VerdictReason, language: Language): Sentence {
  switch (reason.code) {
    case "not measured":
      return { id: "figure.verdict.notMeasured", values: {} };
    case "empty":
      return { id: reason.selectedByReading ? "figure.verdict.unselected" : "figure.verdict.empty", values: {} };
    case "research":
      return { id: "figure.verdict.research", values: {} };
    case "before start":
      return { id: reason.never ? "figure.verdict.noDocument" : "figure.verdict.beforeStart", values: {} };
    case "low completeness": {
      const { c, c0, unit } = reason.low;
      return {
        id: "figure.verdict.lowCompleteness",
        values: { unit, share: formatShare(c, 0, language), expected: formatShare(c0, 0, language) },
      };
    }
    case "few read":
      return reason.share === 0
        ? { id: "figure.verdict.noneRead", values: {} }
        : {
            id: "figure.verdict.fewRead",
            values: { share: formatShare(reason.share, 0, language), unit: unitName(reason.unit) },
          };
    case "version mixed":
      return { id: "figure.verdict.versionMixed", values: {} };
    case "version changed":
      return { id: "figure.verdict.versionChanged", values: { from: reason.from, to: reason.to } };
    case "error not measured":
      return { id: "figure.verdict.errorNotMeasured", values: { versions: reason.versions.join(", ") } };
    case "few points":
      return { id: "figure.verdict.fewPoints", values: { count: reason.points } };
    case "many hidden":
      return { id: "figure.verdict.manyHidden", values: {} };
    case "late":
      return { id: "figure.verdict.late", values: { date: formatDate(reason.until, language) } };
  }
}
