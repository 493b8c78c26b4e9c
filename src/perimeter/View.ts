import type { Sex, StayType, VisitType } from "../extract/store.ts";

/** Bands of `age_at_visit`, bounds included; the last is open. */
export const ageBands = ["0–7", "8–17", "18–25", "26–44", "45–64", "65–74", "75–84", "85+"] as const;
export type AgeBand = (typeof ageBands)[number];

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
