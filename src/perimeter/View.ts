import type { AgeBand, Sex, StayType, VisitType } from "../extract/store.ts";

export { ageBands, type AgeBand } from "../extract/store.ts";

export const grains = ["month", "week", "quarter", "term"] as const;
export type Grain = (typeof grains)[number];

/** What the reader narrowed; an absent filter lets everything through, and an empty list never occurs. */
export interface Filters {
  readonly sex?: Sex;
  readonly age?: readonly AgeBand[];
  readonly visit?: readonly VisitType[];
  readonly stay?: readonly StayType[];
}

/** Perimeter, window and filters of a screen: what its address holds. Months are `YYYY-MM`, both included. */
export interface View {
  readonly site: number;
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  readonly filters: Filters;
  /** Shows what secrecy hides to a reader who holds the records: asked for on screen, never said by an address. */
  readonly unprotected?: true;
}
