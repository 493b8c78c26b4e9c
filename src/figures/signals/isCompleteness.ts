import type { Indicator } from "../../indicators/language/Indicator.ts";

/** Whether an indicator measures the share of units that have a document: what the others rest on. */
export function isCompleteness(indicator: Indicator): boolean {
  return indicator.shape === "proportion" && "hasDocument" in indicator.numerator;
}
