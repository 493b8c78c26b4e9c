import { EARS_BASELINE, EARS_GUARD, earsSpread } from "./earsSpread.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

export const earsMethods = ["C1", "C2", "C3"] as const;

/**
 * `C1` looks at the seven counts just before, `C2` leaves two out between: an epidemic that begins does not hide itself. `C3` adds to
 * C2 what it was passed by at the two counts before.
 */
export type EarsMethod = (typeof earsMethods)[number];

export interface EarsOptions {
  readonly method: EarsMethod;
  /** Chance that a stable count passes the threshold: 0.001 for C1 and C2, 0.025 for C3 at the CDC. */
  readonly alpha: number;
  /** Least standard deviation, for counts that hardly vary. */
  readonly minSigma: number;
}

const guard = { C1: 0, C2: EARS_GUARD, C3: EARS_GUARD } as const;

/**
 * The count above which an early signal is given, for each count of a series. With m and s the mean and standard deviation (n − 1) of
 * the baseline, s at least `minSigma`:
 *
 *     C1, C2    m + z·s
 *     C3        m + s·(1 + z − P), or 0 where P > z     P = Σ max(0, (yᵢ − mᵢ)/sᵢ − 1) over the two counts before
 *
 * so that a count passes the threshold of C3 just when the published statistic, P and its own term, passes z. Null where a count that
 * is needed is missing (`null`), or before there are enough.
 *
 * Source: Hutwagner et al. (2003), Journal of Urban Health 80, i89–i96; surveillance 1.26, `earsC`, for C1 and C2. For C3 its manual
 * leaves out the 1, and its code has the count itself for m, so that no count however large is ever above its own threshold.
 *
 * @throws RangeError when a count is negative or not finite, alpha is not inside (0, 1), or minSigma is negative or not finite.
 */
export function earsThreshold(
  counts: readonly (number | null)[],
  { method, alpha, minSigma }: EarsOptions,
): readonly (number | null)[] {
  const wrong = counts.find((count) => count !== null && !(count >= 0 && Number.isFinite(count)));
  if (wrong !== undefined) throw new RangeError(`A count is 0 or more, not ${wrong}`);
  if (!(alpha > 0 && alpha < 1 && minSigma >= 0 && Number.isFinite(minSigma))) {
    throw new RangeError(`A threshold needs alpha inside (0, 1) and minSigma ≥ 0, not ${alpha} and ${minSigma}`);
  }
  const z = -standardNormalQuantile(alpha);
  const before = counts.map((_, at) => spread(counts, at - guard[method], minSigma));
  if (method !== "C3") return before.map((own) => own && own.mean + z * own.sigma);

  const excess = counts.map((count, at) => {
    const own = before[at];
    if (!own || count === null) return null;
    return count > own.mean ? Math.max(0, (count - own.mean) / own.sigma - 1) : 0;
  });
  return before.map((own, at) => {
    const [first, second] = [excess[at - 2] ?? null, excess[at - 1] ?? null];
    if (!own || first === null || second === null) return null;
    const passed = first + second;
    return passed > z ? 0 : Math.max(0, own.mean + own.sigma * (1 + z - passed));
  });
}

/** The mean and standard deviation of the baseline that ends before `end`; null where one of its counts is not there. */
function spread(counts: readonly (number | null)[], end: number, minSigma: number) {
  if (end < EARS_BASELINE) return null;
  const known = counts.slice(end - EARS_BASELINE, end).filter((count) => count !== null);
  return known.length < EARS_BASELINE ? null : earsSpread(known, minSigma);
}
