import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { MergedSignal } from "./MergedSignal.ts";

/** What is adopted or validated comes before what is still researched. */
export const statusRank: Readonly<Record<Indicator["status"], number>> = { steering: 0, validated: 1, research: 2 };

/** What a committee reads first: the status of the indicator, then the units concerned. How unlikely chance is plays no part. */
export function bySteering({ leader: a }: MergedSignal, { leader: b }: MergedSignal): number {
  return statusRank[a.line.indicator.status] - statusRank[b.line.indicator.status] || b.units - a.units;
}
