import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";

/** Whether there is more to say of the stage of an indicator than that it is research without evidence. */
export function tellsOfStage({ indicator, status }: Pick<IndicatorFigures, "indicator" | "status">): boolean {
  return status.status !== "research" || status.fallBack !== null || indicator.evidence.length > 0;
}
