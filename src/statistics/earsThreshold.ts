import { standardNormalQuantile } from "./standardNormalQuantile.ts";

/** `C1` looks at the seven counts just before, `C2` leaves two out between: an epidemic that begins does not hide itself. */
export type EarsMethod = "C1" | "C2";

export interface EarsOptions {
  readonly method: EarsMethod;
  /** Chance that a stable count passes the threshold. */
  readonly alpha: number;
  /** Least standard deviation, for counts that hardly vary. */
  readonly minSigma: number;
}

const baseline = 7;
const guard = { C1: 0, C2: 2 } as const;

/**
 * The count above which an early signal is given, for each count of a series: mean of the baseline + z·max(s, minSigma), s its
 * standard deviation with n − 1. Null where a count of the baseline is missing (`null`), or before there is one.
 *
 * Source: Hutwagner et al. (2003), Journal of Urban Health 80, i89–i96; surveillance 1.26, `earsC`.
 */
export function earsThreshold(
  counts: readonly (number | null)[],
  { method, alpha, minSigma }: EarsOptions,
): readonly (number | null)[] {
  const z = standardNormalQuantile(1 - alpha);
  return counts.map((_, at) => {
    const end = at - guard[method];
    if (end < baseline) return null;
    const before = counts.slice(end - baseline, end).filter((count) => count !== null);
    if (before.length < baseline) return null;
    const mean = before.reduce((sum, count) => sum + count, 0) / baseline;
    const variance = before.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (baseline - 1);
    return mean + z * Math.max(Math.sqrt(variance), minSigma);
  });
}
