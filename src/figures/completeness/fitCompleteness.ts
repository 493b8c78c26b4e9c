import { stepFit } from "../../statistics/stepFit.ts";
import type { CompletenessFit, SourceCount } from "./CompletenessFit.ts";

/** Months below which a level cannot be told from a start. */
const fewest = 6;

/** What is known of a source: its months in their order, and how many more secrecy hides. */
export interface SourceMonths {
  readonly months: readonly SourceCount[];
  readonly hidden: number;
}

/**
 * Fits the step of EDS-TeVa to the completeness of a source. Months without a unit are left out, where EDS-TeVa counts them 0: a
 * closed month says nothing of the documents.
 */
export function fitCompleteness({ months, hidden }: SourceMonths): CompletenessFit {
  const c = months
    .filter(({ denominator }) => denominator > 0)
    .map((month) => ({ ...month, c: month.numerator / month.denominator }));
  if (c.length < fewest) {
    if (c.length + hidden >= fewest) return { state: "hidden" };
    return { state: c.length + hidden === 0 ? "nothing" : "too few months" };
  }
  const fit = stepFit(c.map((month) => month.c))!;
  return { state: "fitted", c, t0: c[fit.t0]!.month, c0: fit.c0, error: fit.error };
}
