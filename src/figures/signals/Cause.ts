import type { BreakBelow } from "../IndicatorFigures.ts";

/** What explains one unusual variation or several of one place and period. */
export type Cause =
  /**
   * More or fewer documents than usual: the shares counted on them move with it. `expected` is their usual level (0–1) where it is
   * their distance to it that tells, and not a rule of the chart.
   */
  | { readonly kind: "documents"; readonly side: "low" | "high"; readonly expected: number | null }
  /** Documents that sites below lacked: nothing would be unusual without the periods that lack them. */
  | { readonly kind: "documents below" }
  /** The version of the algorithm changed: series begin anew. */
  | { readonly kind: "version"; readonly from: string; readonly to: string }
  /** The extract declares a break: series begin anew. */
  | { readonly kind: "break"; readonly reason: string }
  /** The extract declares a break for a site below: series go on, and may move. */
  | { readonly kind: "break below"; readonly declared: BreakBelow }
  /** One thing counted in several ways: the same documents, the same direction. */
  | { readonly kind: "family" };
