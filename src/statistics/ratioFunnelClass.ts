import { countInterval } from "./countInterval.ts";
import { type FunnelClass, funnelClass } from "./funnelClass.ts";

/**
 * The class of an observed count against the expected one: significant when the interval of the count
 * leaves the expected count out. Null when nothing was expected.
 *
 * Source: PHEindicatormethods 2.1.1, `phe_funnel_significance`.
 *
 * @throws RangeError when a count is negative or not finite.
 */
export function ratioFunnelClass(observed: number, expected: number): FunnelClass | null {
  if (!(expected >= 0 && Number.isFinite(expected))) throw new RangeError(`An expected count is ≥ 0, not ${expected}`);
  const [inner, outer] = [countInterval(observed), countInterval(observed, { confidence: 0.998 })];
  if (expected === 0) return null;
  const mirrored = { inner: negated(inner), outer: negated(outer) };
  return funnelClass(-expected, mirrored);
}

/** The expected count high above the interval means few observed, so both change sign. */
function negated({ lower, upper }: { readonly lower: number; readonly upper: number }) {
  return { lower: -upper, upper: -lower };
}
