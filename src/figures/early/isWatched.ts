import type { Indicator } from "../../indicators/language/Indicator.ts";

/** Whether the sheet of an indicator asks for its weeks to be watched for early signals. */
export function isWatched(indicator: Indicator): boolean {
  return indicator.shape === "proportion" && indicator.earlySignals !== undefined;
}
