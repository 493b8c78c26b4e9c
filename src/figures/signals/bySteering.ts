import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import type { MergedSignal } from "./MergedSignal.ts";

/** What is adopted or validated comes before what is still researched. */
export const statusRank: Readonly<Record<Indicator["status"], number>> = { steering: 0, validated: 1, research: 2 };

/** Where the status of an indicator puts it and, within a status, whether it should rise or fall: one that need not asks for less. */
export function lineRank({ indicator, status }: Pick<IndicatorFigures, "indicator" | "status">): number {
  return 2 * statusRank[status.status] + (indicator.direction === "neutral" ? 1 : 0);
}

/** The best place among the indicators that a signal touches: what explains an adopted one matters as it does. */
export function rankOf({ leader, others }: MergedSignal): number {
  return Math.min(...[leader, ...others].map(({ line }) => lineRank(line)));
}

/** What a committee reads first: the status of the indicators, those with a wished direction, then the units concerned. How unlikely chance is plays no part. */
export function bySteering(a: MergedSignal, b: MergedSignal): number {
  return rankOf(a) - rankOf(b) || b.leader.units - a.leader.units;
}
