import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Language } from "../../locales/translate.ts";
import type { Funnel } from "../../statistics/funnel.ts";
import { formatInColumn } from "./formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";

/** A value or a limit of a funnel: a share on the indicator's scale, a ratio with two decimals. */
export function formatCompared(value: number, kind: Funnel["kind"], scale: Scale, language: Language): string {
  return kind === "ratio" ? formatNumber(value, 2, language) : formatInColumn(value, scale, 1, language);
}
