import type { Scale } from "../../indicators/language/Indicator.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import type { Language, Sentence } from "../../locales/translate.ts";
import type { Correction } from "../correction/Correction.ts";
import type { Figure } from "../Figure.ts";
import { decimalsFor, formatValue, isCounted } from "./formatFigure.ts";

/**
 * How a corrected share was made of the share shown and of what people found of the algorithm, with its numbers: by predictive values, else
 * by sensitivity and specificity (`estimateOf`). Null where several versions read the units, and where it does not give the number shown.
 */
export function correctionFormula(
  figure: Figure,
  correction: Correction,
  scale: Scale,
  language: Language,
): Sentence | null {
  if (correction.state !== "corrected" || correction.by.length !== 1 || !isCounted(figure)) return null;
  const { numerator, denominator } = figure;
  const { ppv, npv, sensitivity, specificity } = correction.by[0]!.validation;
  const share = numerator / denominator;
  const gives = (value: number) => Math.abs(value - correction.value) < 1e-9;
  const value = formatValue(correction.value, scale, decimalsFor(correction, scale), language);
  const said = (measured: number) => formatShare(measured, 1, language);
  const count = (units: number) => formatNumber(units, 0, language);
  if (ppv && npv && gives(share * ppv.value + (1 - share) * (1 - npv.value)))
    return {
      id: "figure.correction.formula.predictive",
      values: {
        numerator: count(numerator),
        others: count(denominator - numerator),
        denominator: count(denominator),
        ppv: said(ppv.value),
        npv: said(npv.value),
        value,
      },
    };
  if (sensitivity && specificity) {
    const [found, spared] = [sensitivity.value, specificity.value];
    if (gives((share + spared - 1) / (found + spared - 1)))
      return {
        id: "figure.correction.formula.performance",
        values: { share: said(share), sensitivity: said(found), specificity: said(spared), value },
      };
  }
  return null;
}
