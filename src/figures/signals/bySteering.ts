import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import type { MergedSignal } from "./MergedSignal.ts";
import type { Signal } from "./Signal.ts";

/** What is adopted or validated comes before what is still researched. */
export const statusRank: Readonly<Record<Indicator["status"], number>> = { steering: 0, validated: 1, research: 2 };

/** The place of what a line tells, by its status; within a status comes last what neither improves nor concerns. */
export function lineRank({ status }: Pick<IndicatorFigures, "status">, isNeutral = false): number {
  return 2 * statusRank[status.status] + (isNeutral ? 1 : 0);
}

/** The best place among the indicators that a signal touches: what explains an adopted one matters as it does. */
export function rankOf({ leader, others }: MergedSignal): number {
  return Math.min(...[leader, ...others].map((signal) => lineRank(signal.line, isNeutral(signal))));
}

/** An early signal, a break or a want of documents asks for something whatever the indicator wants. */
function isNeutral(signal: Signal): boolean {
  return signal.kind === "variation" && signal.meaning === "neutral";
}

/**
 * What a committee reads first: the status of the indicators, what improves or concerns, then the units concerned. How unlikely chance
 * is plays no part.
 */
export function bySteering(a: MergedSignal, b: MergedSignal): number {
  return rankOf(a) - rankOf(b) || b.leader.units - a.leader.units;
}
