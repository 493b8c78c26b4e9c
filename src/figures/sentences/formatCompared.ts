import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Language } from "../../locales/translate.ts";
import type { Funnel } from "../../statistics/funnel.ts";
import { decimalsApart } from "./decimalsApart.ts";
import { formatInColumn } from "./formatFigure.ts";
import { formatNumber } from "./formatNumber.ts";

/**
 * A value or a limit of a funnel: a share on the indicator's scale, a ratio with two decimals; a limit beside a value that it would read
 * like has more.
 */
export function formatCompared(
  value: number,
  kind: Funnel["kind"],
  scale: Scale,
  language: Language,
  beside: number | null = null,
): string {
  const decimals = (of: Scale, usual: number) => (beside === null ? usual : decimalsApart(beside, value, of, usual));
  return kind === "ratio"
    ? formatNumber(value, decimals("points", 2), language)
    : formatInColumn(value, scale, decimals(scale, 1), language);
}
