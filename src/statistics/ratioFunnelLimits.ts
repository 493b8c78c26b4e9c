import type { FunnelLimits } from "./funnelClass.ts";
import { LEVEL_95, zOfLevel } from "./intervalLevel.ts";

const INNER = zOfLevel(LEVEL_95);
const OUTER = zOfLevel({ confidence: 0.998 });

/**
 * The limits of a ratio observed/expected with a variance `tau2` between sites, on the square root scale, where no event has a place:
 * (1 ∓ z·√(1/(4E) + tau²))², a root below 0 counting as 0. Null when nothing is expected.
 *
 * Source: Spiegelhalter et al. (2012), JRSS A 175, 1–47. FunnelPlotR 0.6.0 does not square these limits, which halves their width.
 *
 * @throws RangeError unless expected ≥ 0 is finite and tau2 ≥ 0.
 */
export function adjustedRatioFunnelLimits(expected: number, tau2: number): FunnelLimits | null {
  if (!(expected >= 0 && Number.isFinite(expected) && tau2 >= 0)) {
    throw new RangeError(
      `A funnel of ratios needs an expected count ≥ 0 and a variance ≥ 0, not ${expected} and ${tau2}`,
    );
  }
  if (expected === 0) return null;
  const error = Math.sqrt(1 / (4 * expected) + tau2);
  const at = (z: number) => ({ lower: Math.max(0, 1 - z * error) ** 2, upper: (1 + z * error) ** 2 });
  return { inner: at(INNER), outer: at(OUTER) };
}
