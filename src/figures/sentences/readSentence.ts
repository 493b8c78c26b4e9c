import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { selectedByReading } from "../selectedByReading.ts";
import { unitsSentence } from "./countsSentence.ts";
import { isCounted } from "./formatFigure.ts";
import { formatShare } from "../../locales/formatNumber.ts";

/**
 * How much of what a figure is about was read, and how much stands aside because it was not, or that this is not told apart, where reading
 * chooses what is counted; null where it plays no part.
 */
export function readSentence(
  { indicator, current, shareRead }: Pick<IndicatorFigures, "indicator" | "current" | "shareRead">,
  t: Translate,
  language: Language,
): Sentence | null {
  if (!isCounted(current)) return null;
  if (indicator.unread && selectedByReading(indicator))
    return {
      id: "views.provenance.selected",
      values: { unit: indicator.unit === "emergency passage" ? "passage" : "stay" },
    };
  if (!shareRead) return null;
  const aside = Math.round(current.denominator / shareRead) - current.denominator;
  const units = unitsSentence(indicator.unit, aside);
  return {
    id: "views.provenance.read",
    values: { share: formatShare(shareRead, 1, language), aside: t(units.id, units.values) },
  };
}
