/** Documents whose completeness is followed: per unit where a unit is expected to have one, else against the busiest month. */
export const completenessGroups = ["DISCHARGE", "EMERGENCY"] as const;
export type CompletenessGroup = (typeof completenessGroups)[number];

/** One month of a source, where enough patients stand behind it to be told. */
export interface SourceCount {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Units with a document, or documents. */
  readonly numerator: number;
  /** Units, or the documents of the busiest month. */
  readonly denominator: number;
}

export interface CompletenessMonth extends SourceCount {
  /** numerator / denominator. */
  readonly c: number;
}

/**
 * How complete a source is, month by month, and the step fitted to it: complete to `c0` from the month `t0` on, `error` the mean of
 * (c − c0)² from there on. Months without a unit, and months that secrecy hides, are left out. `c0` is 0 where no document ever came.
 */
export type CompletenessFit =
  | {
      readonly state: "fitted";
      readonly c: readonly CompletenessMonth[];
      readonly t0: string;
      readonly c0: number;
      readonly error: number;
    }
  /** Fewer months than tell a level from a start. */
  | { readonly state: "too few months" }
  /** Secrecy leaves too few months. */
  | { readonly state: "hidden" }
  /** No unit in any month: nothing that should have a document. */
  | { readonly state: "nothing" };
