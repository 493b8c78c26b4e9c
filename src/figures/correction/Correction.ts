import type { Validation } from "./Validation.ts";

/** A version with the validation that measured its error. */
export interface ValidatedVersion {
  readonly version: string;
  readonly validation: Validation;
}

/**
 * What is known of the algorithm's error in one figure. `value`, `lower` and `upper` are shares (0–1), the interval at 95 % with the
 * uncertainty of the figure and of its validations. Absent where the algorithm has no such error to correct.
 */
export type Correction =
  | {
      readonly state: "corrected";
      readonly value: number;
      readonly lower: number;
      readonly upper: number;
      readonly by: readonly ValidatedVersion[];
    }
  /** Fewer were flagged than false alarms alone would explain, or none was and the interval reaches 0. */
  | { readonly state: "compatible with 0"; readonly upper: number; readonly by: readonly ValidatedVersion[] }
  /** No validation of this rule by these versions; none of them named: published counts do not say which version read. */
  | { readonly state: "not measured"; readonly versions: readonly string[] }
  /** Validations that say nothing usable: no better than chance, no case looked at, two of one day. */
  | { readonly state: "unusable"; readonly versions: readonly string[] }
  /** Documents of one unit read by several versions: whose error it is cannot be told. */
  | { readonly state: "mixed" }
  /** By version, too few patients to be shown. */
  | { readonly state: "hidden" };
