import type { Language, Translate } from "../../locales/translate.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Correction } from "../correction/Correction.ts";
import { decimalsFor, formatInColumn, formatInterval } from "./formatFigure.ts";

/** A corrected figure for a column whose head says what it is; empty where nothing is shown. */
export function correctionInColumn(
  correction: Correction | null,
  scale: Scale,
  t: Translate,
  language: Language,
): string {
  switch (correction?.state) {
    case "corrected": {
      const value = formatInColumn(correction.value, scale, decimalsFor(correction, scale), language);
      return [value, formatInterval(correction, scale, language)?.replaceAll(" ", "\u00a0")].join(" ");
    }
    case "compatible with 0": {
      const { upper } = correction;
      const value = formatInColumn(upper, scale, decimalsFor({ lower: 0, upper }, scale), language);
      return t("figure.correction.inColumn.zero", { upper: value });
    }
    case undefined:
      return "";
    default:
      return t("figure.correction.inColumn.none");
  }
}
