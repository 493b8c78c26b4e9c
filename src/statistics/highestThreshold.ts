import { EARS_BASELINE, EARS_GUARD, earsSpread } from "./earsSpread.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

/** A count; one of which no more is known than that it is at most so many; or none. */
export type BoundedCount = number | { readonly atMost: number } | null;

/** What is expected of a count, and the threshold above which it is an early signal. */
export interface WeekThreshold {
  readonly expected: number;
  readonly upper: number;
}

/**
 * The threshold of EARS C2 for each count of a series (see `earsThreshold`), the highest that counts known by their bound alone allow:
 * a count above it is above the threshold whatever they are. `expected` is the highest mean likewise. Null where a count is missing, or
 * before there are nine.
 *
 * Mean and standard deviation are convex functions of the counts, so that their sum is highest where each unknown count is 0 or its
 * bound; the bounds of a baseline being equal, only how many are at it matters.
 *
 * Source: Hutwagner et al. (2003), Journal of Urban Health 80, i89–i96, for C2.
 *
 * @throws RangeError when a bound or count is negative or not finite, two bounds differ, alpha is not inside (0, 1) or minSigma is negative.
 */
export function highestThreshold(
  counts: readonly BoundedCount[],
  { alpha, minSigma }: { readonly alpha: number; readonly minSigma: number },
): readonly (WeekThreshold | null)[] {
  const bounds = new Set(counts.flatMap((count) => (typeof count === "object" && count ? [count.atMost] : [])));
  const numbers = [...counts.filter((count) => typeof count === "number"), ...bounds];
  const isSound = numbers.every((count) => count >= 0 && Number.isFinite(count)) && bounds.size <= 1;
  if (!(isSound && alpha > 0 && alpha < 1 && minSigma >= 0)) {
    throw new RangeError("A threshold needs counts of 0 or more, one bound, alpha inside (0, 1) and minSigma ≥ 0");
  }
  const z = -standardNormalQuantile(alpha);
  return counts.map((_, at) => {
    const end = at - EARS_GUARD;
    const baseline = end < EARS_BASELINE ? [] : counts.slice(end - EARS_BASELINE, end);
    if (baseline.length === 0 || baseline.includes(null)) return null;
    const known = baseline.filter((count) => typeof count === "number");
    const unknown = EARS_BASELINE - known.length;
    const [bound = 0] = bounds;
    const spreads = Array.from({ length: unknown + 1 }, (_, high) =>
      earsSpread([...known, ...Array.from({ length: unknown }, (_, i) => (i < high ? bound : 0))], minSigma),
    );
    return {
      expected: spreads.at(-1)!.mean,
      upper: Math.max(...spreads.map(({ mean, sigma }) => mean + z * sigma)),
    };
  });
}
