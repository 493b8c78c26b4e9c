import type { SteeringVerdict } from "./SteeringVerdict.ts";

export interface IndicatorVerdict extends SteeringVerdict {
  readonly indicator: string;
}

/** Which indicators are fit for steering at one site: one verdict for each of the catalogue, in its order. */
export interface SiteVerdicts {
  readonly site: number;
  readonly verdicts: readonly IndicatorVerdict[];
}
