import { outsideOf } from "../../figures/comparison/outsideOf.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { FunnelPoint } from "../../statistics/funnel.ts";
import type { SignalMark } from "../signalMark.ts";

/** What a hospital's colour and shape say; `hollow` for one of another perimeter, or not judged. */
export function funnelMark(
  point: Pick<FunnelPoint, "shown">,
  isOwn: boolean,
  direction: Indicator["direction"],
): SignalMark {
  if (!isOwn || point.shown === null) return "hollow";
  const side = outsideOf(point);
  if (side === null) return "common";
  if (direction === "neutral") return "neutral";
  return (side === "high") === (direction === "higher") ? "improvement" : "concern";
}
