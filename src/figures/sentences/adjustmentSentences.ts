import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence } from "../../locales/translate.ts";
import type { SourceAdjustment } from "../completeness/adjustment/SourceAdjustment.ts";
import { decimalsFor, formatInterval, formatValue } from "./formatFigure.ts";

const slugs = { "complete sources": "complete", "inverse completeness": "weighted" } as const;

/** A level adjusted for incomplete sources: what it is, what it repairs, and what it does not. */
export function adjustmentSentences(
  adjustment: SourceAdjustment,
  scale: Scale,
  language: Language,
): readonly Sentence[] {
  const slug = slugs[adjustment.kind];
  if (adjustment.state !== "adjusted")
    return [{ id: adjustment.state === "hidden" ? `figure.adjusted.hidden` : `figure.adjusted.none`, values: {} }];
  const { level, rho } = adjustment;
  const values = {
    value: formatValue(level.value, scale, decimalsFor(level, scale), language),
    interval: formatInterval(level, scale, language) ?? "",
    kept: level.kept.length,
    all: new Set([...level.kept, ...level.left]).size,
  };
  const repairs: Sentence =
    slug === "complete"
      ? { id: "figure.adjusted.complete.repairs", values: {} }
      : { id: "figure.adjusted.weighted.repairs", values: { rho: rho === "c" ? "all" : "expected" } };
  return [{ id: `figure.adjusted.${slug}`, values }, repairs, { id: `figure.adjusted.${slug}.limits`, values: {} }];
}
