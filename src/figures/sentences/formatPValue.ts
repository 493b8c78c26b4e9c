import type { Language } from "../../locales/translate.ts";
import { formatNumber } from "../../locales/formatNumber.ts";

/** Three decimals, `< 0,001` below the last of them. */
export function formatPValue(p: number, language: Language): string {
  return p < 0.001 ? `<\u00a0${formatNumber(0.001, 3, language)}` : formatNumber(p, 3, language);
}
