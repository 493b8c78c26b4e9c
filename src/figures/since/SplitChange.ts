/** Whose figure is wanting: that of the earlier extract, today's, or today's for the period that the earlier extract showed. */
export type Wanting = "then" | "now" | "same period now";

/**
 * Why the figure shown differs from the one that an earlier extract showed, on the indicator's natural scale (shares 0–1).
 * `total` is `past.difference + newData`, to the last bit.
 */
export type SplitChange =
  | {
      readonly state: "split";
      readonly total: number;
      /** The period shown then, counted today minus then. What caused it is one thing: see `changeSince`. */
      readonly past: { readonly cause: "revision" | "definition" | "version"; readonly difference: number };
      /** Today's data: the period shown now minus the period shown then. */
      readonly newData: number;
    }
  /** A count at the watermark stands for other units in each extract, so that no part is told; the cause is in it where there is one. */
  | { readonly state: "undivided"; readonly total: number; readonly cause: "definition" | null }
  | { readonly state: "hidden"; readonly whose: Wanting }
  | { readonly state: "missing"; readonly whose: Wanting }
  /** A new version of the algorithm, or a declared break, lies between the two periods. */
  | { readonly state: "across a break" }
  /** Of another shape then: a share, and a mean now. */
  | { readonly state: "not comparable" };

/** A change with the date-time of the extract that it starts from. */
export interface DatedChange {
  readonly extractedAt: string;
  readonly change: SplitChange;
}
