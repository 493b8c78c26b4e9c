import type { Indicator } from "../../indicators/language/Indicator.ts";

/** Sheets as a JSON list, as the resource `indicators` of an extract holds them. */
export function catalogueJson(indicators: readonly Indicator[]): string {
  return `${JSON.stringify(indicators, null, 2)}\n`;
}
