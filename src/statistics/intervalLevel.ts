import { normalTail } from "./normalTail.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

/**
 * How wide an interval is: a two-sided coverage in (0, 1) — 0.95, 0.998 — or the number of
 * standard errors `z` > 0 on each side.
 */
export type IntervalLevel = { readonly confidence: number } | { readonly z: number };

/** 95 %, two-sided: the level of every interval beside a figure. */
export const LEVEL_95: IntervalLevel = { confidence: 0.95 };

/**
 * The number of standard errors on each side for a level: 1.959964 for 95 %, 3.090232 for 99.8 %.
 *
 * @throws RangeError when the confidence is not inside (0, 1) or z is not a positive number.
 */
export function zOfLevel(level: IntervalLevel): number {
  const found = known.get(level);
  if (found !== undefined) return found;
  const z = "z" in level ? level.z : -standardNormalQuantile((1 - level.confidence) / 2);
  if (!(z > 0 && Number.isFinite(z))) {
    throw new RangeError(`An interval needs a confidence inside (0, 1) or a positive z, not ${JSON.stringify(level)}`);
  }
  known.set(level, z);
  return z;
}

/** Thousands of intervals are of one level. */
const known = new WeakMap<IntervalLevel, number>();

/** The probability left outside on each side of a level: 0.025 for 95 %. */
export function tailOfLevel(level: IntervalLevel): number {
  const z = zOfLevel(level);
  return "z" in level ? normalTail(z) : (1 - level.confidence) / 2;
}
