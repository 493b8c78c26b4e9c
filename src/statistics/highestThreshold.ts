import { EARS_BASELINE, EARS_GUARD, earsSpread } from "./earsSpread.ts";
import type { EarsOptions } from "./earsThreshold.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

/** A count; one of which no more is known than that it is at most so many; or none. */
export type BoundedCount = number | { readonly atMost: number } | null;

/** What is expected of a count, and the threshold above which it is an early signal. */
export interface WeekThreshold {
  readonly expected: number;
  readonly upper: number;
}

type Spread = ReturnType<typeof earsSpread>;

/**
 * The threshold of a method of EARS for each count of a series (see `earsThreshold`), as high as counts known by their bound alone allow:
 * a count above it is above the threshold whatever they are. `expected` is the highest mean likewise. Null where a count is missing, or
 * before there are enough.
 *
 * Mean and standard deviation are convex functions of the counts, so that their sum is highest where each unknown count is 0 or its
 * bound; the bounds of a baseline being equal, only how many are at it matters. What C2 was passed by at a known count is, likewise, least
 * at one of these; at an unknown count it is 0 at least. For C3 the least of each is taken by itself, so that its threshold may be
 * somewhat higher than any that the counts allow together.
 *
 * Source: Hutwagner et al. (2003), Journal of Urban Health 80, i89–i96.
 *
 * @throws RangeError when a bound or count is negative or not finite, two bounds differ, alpha is not inside (0, 1) or minSigma is negative.
 */
export function highestThreshold(
  counts: readonly BoundedCount[],
  { method, alpha, minSigma }: EarsOptions,
): readonly (WeekThreshold | null)[] {
  const bounds = new Set(counts.flatMap((count) => (typeof count === "object" && count ? [count.atMost] : [])));
  const numbers = [...counts.filter((count) => typeof count === "number"), ...bounds];
  const isSound = numbers.every((count) => count >= 0 && Number.isFinite(count)) && bounds.size <= 1;
  if (!(isSound && alpha > 0 && alpha < 1 && minSigma >= 0)) {
    throw new RangeError("A threshold needs counts of 0 or more, one bound, alpha inside (0, 1) and minSigma ≥ 0");
  }
  const z = -standardNormalQuantile(alpha);
  const [bound = 0] = bounds;
  const guard = method === "C1" ? 0 : EARS_GUARD;
  const spreads = counts.map((_, at) => spreadsBefore(counts, at - guard, bound, minSigma));
  const passed = counts.map((count, at) => {
    const own = spreads[at];
    return own && count !== null ? leastPassed(count, own) : null;
  });
  return counts.map((_, at) => {
    const own = spreads[at];
    if (!own) return null;
    const expected = own.at(-1)!.mean;
    const highest = (factor: number) => Math.max(...own.map(({ mean, sigma }) => mean + factor * sigma));
    if (method !== "C3") return { expected, upper: highest(z) };
    const [first, second] = [passed[at - 2] ?? null, passed[at - 1] ?? null];
    if (first === null || second === null) return null;
    const before = first + second;
    return { expected, upper: before > z ? 0 : Math.max(0, highest(1 + z - before)) };
  });
}

/** The spreads that a baseline may have, by how many of its unknown counts are at their bound; null where one of its counts is missing. */
function spreadsBefore(
  counts: readonly BoundedCount[],
  end: number,
  bound: number,
  minSigma: number,
): readonly Spread[] | null {
  const baseline = end < EARS_BASELINE ? [] : counts.slice(end - EARS_BASELINE, end);
  if (baseline.length === 0 || baseline.includes(null)) return null;
  const known = baseline.filter((count) => typeof count === "number");
  const unknown = EARS_BASELINE - known.length;
  return Array.from({ length: unknown + 1 }, (_, high) =>
    earsSpread([...known, ...Array.from({ length: unknown }, (_, i) => (i < high ? bound : 0))], minSigma),
  );
}

/** The least by which a count passes its baseline, beyond one standard deviation, in standard deviations. */
function leastPassed(count: Exclude<BoundedCount, null>, spreads: readonly Spread[]): number {
  if (typeof count !== "number") return 0;
  return Math.min(...spreads.map(({ mean, sigma }) => (count > mean ? Math.max(0, (count - mean) / sigma - 1) : 0)));
}
