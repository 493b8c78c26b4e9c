/** What stands for sources that were not complete: only those that were, or all of them weighted by 1/ρ. */
export type AdjustmentKind = "complete sources" | "inverse completeness";

/** What ρ is: the completeness c itself, or c/c0 where the document is what is counted. */
export type Rho = "c" | "c/c0";

/** A share (0–1) with its 95 % interval, of so many sites, those left out beside it. */
export interface AdjustedLevel {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** Sites in it, and sites of which something was left out. */
  readonly kept: readonly number[];
  readonly left: readonly number[];
}

/** A level adjusted for sources that were not complete. */
export type SourceAdjustment =
  | {
      readonly state: "adjusted";
      readonly kind: AdjustmentKind;
      /** Null for complete sources only. */
      readonly rho: Rho | null;
      readonly level: AdjustedLevel;
    }
  /** No source was complete enough, or secrecy hides the months of some and leaves none. */
  | { readonly state: "no source" | "hidden"; readonly kind: AdjustmentKind };

/** Units of one site in one month. */
export interface SiteMonthCount {
  readonly site: number;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly numerator: number;
  readonly denominator: number;
}
