import { domainOf } from "../../indicators/catalogue/domainOf.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { StatusInForce } from "../../indicators/status/StatusInForce.ts";
import type { Language } from "../../locales/translate.ts";
import { plainText, plainWords } from "../../perimeter/plainText.ts";
import type { SheetFilters } from "../../perimeter/SheetFilters.ts";

/** The indicators that answer every choice, in their order. Words are looked for in all that the sheet says in the reader's language. */
export function matchingSheets(
  indicators: readonly Indicator[],
  { text, domain, status, need }: SheetFilters,
  statusOf: (indicator: Indicator) => StatusInForce,
  language: Language,
): readonly Indicator[] {
  const words = plainWords(text ?? "");
  return indicators.filter((indicator) => {
    const { id, sheet, owner, references, labels, needs } = indicator;
    if (domain && domainOf(id) !== domain) return false;
    if (status && statusOf(indicator).status !== status) return false;
    if (need && !needs.some((column) => column.startsWith(`${need}.`))) return false;
    if (words.length === 0) return true;
    const parts: readonly string[] = Object.values<string>({ ...sheet[language] });
    const said = plainText([id, ...parts, owner, ...references, ...labels].join("\n"));
    return words.every((word) => said.includes(word));
  });
}
