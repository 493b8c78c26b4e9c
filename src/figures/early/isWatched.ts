import type { Indicator, Proportion } from "../../indicators/language/Indicator.ts";

/** Whether the sheet asks that the weeks of the indicator be watched for early signals. */
export function isWatched(indicator: Indicator): indicator is Proportion {
  return indicator.shape === "proportion" && indicator.earlySignals !== undefined;
}
