import type { FunnelPoint } from "../../statistics/funnel.ts";

/** On which side a hospital lies outside the limits of 99.8 % that are shown; null inside them. */
export function outsideOf({ shown }: Pick<FunnelPoint, "shown">): "high" | "low" | null {
  if (shown === "high 0.001") return "high";
  return shown === "low 0.001" ? "low" : null;
}
