import type { Unit } from "../../indicators/language/Indicator.ts";
import type { LowCompleteness } from "./CompletenessMark.ts";

/** Why an indicator is not fit for steering at a site: a closed list. */
export type VerdictReason =
  /** The extract lacks columns, or the level is too fine. */
  | { readonly code: "not measured" }
  /** No unit in the period; `selectedByReading`: none that reading selected, of those that there may be. */
  | { readonly code: "empty"; readonly selectedByReading?: true }
  /** The rule is still a matter of research. */
  | { readonly code: "research" }
  /** The documents of the site were not there yet; `never`: not one ever came. */
  | { readonly code: "before start"; readonly never: boolean }
  /** Below 0.8·c0 in what the figure looks at. */
  | { readonly code: "low completeness"; readonly low: LowCompleteness }
  /** Share (0–1) of the units of the indicator with a read document. */
  | { readonly code: "few read"; readonly share: number; readonly unit: Unit }
  /** Several versions of the algorithm read the period. */
  | { readonly code: "version mixed" }
  /** Another version reads since a period of the window, and the figure is not corrected for its error, be that measured or not. */
  | { readonly code: "version changed"; readonly from: string; readonly to: string }
  | { readonly code: "error not measured"; readonly versions: readonly string[] }
  /** Complete periods since the last break: too few for firm limits. */
  | { readonly code: "few points"; readonly points: number }
  /** Secrecy hides the figure, or too many points of its series. */
  | { readonly code: "many hidden" }
  /** Complete until that day only, long before the extraction. */
  | { readonly code: "late"; readonly until: string };

/** Whether an indicator is fit for steering at a site: fit without a reason against it. */
export interface SteeringVerdict {
  readonly fit: boolean;
  readonly reasons: readonly VerdictReason[];
}
