import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { MergedSignal } from "./MergedSignal.ts";

/** What is adopted or validated comes before what is still researched. */
export const statusRank: Readonly<Record<Indicator["status"], number>> = { steering: 0, validated: 1, research: 2 };

/** The best status among the indicators that a signal touches: what explains an adopted one matters as it does. */
export function rankOf({ leader, others }: MergedSignal): number {
  return Math.min(...[leader, ...others].map(({ line }) => statusRank[line.status.status]));
}

/** What a committee reads first: the status of the indicators, then the units concerned. How unlikely chance is plays no part. */
export function bySteering(a: MergedSignal, b: MergedSignal): number {
  return rankOf(a) - rankOf(b) || b.leader.units - a.leader.units;
}
