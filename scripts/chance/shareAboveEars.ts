import { EARS_SETTINGS } from "../../src/statistics/earsSettings.ts";
import { type EarsMethod, earsMethods, earsThreshold } from "../../src/statistics/earsThreshold.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** Weekly counts in which nothing changes: Poisson at a dispersion of 1, else gamma-Poisson with a variance so many times the mean. */
export interface StableCounts {
  readonly mean: number;
  readonly dispersion: number;
}

/** Share (0–1) of so many stable weeks that are above their threshold of each method of EARS, as the app draws it. */
export function shareAboveEars(
  { mean, dispersion }: StableCounts,
  weeks: number,
  random: SeededRandom,
): Readonly<Record<EarsMethod, number>> {
  const level = () => (dispersion > 1 ? gamma(mean / (dispersion - 1), random) * (dispersion - 1) : mean);
  const counts = Array.from({ length: weeks + 9 }, () => poisson(level(), random));
  const shareOf = (method: EarsMethod) => {
    const thresholds = earsThreshold(counts, { method, ...EARS_SETTINGS[method] });
    const above = counts.filter((count, at) => (thresholds[at] ?? Infinity) < count);
    return above.length / thresholds.filter((upper) => upper !== null).length;
  };
  return Object.fromEntries(earsMethods.map((method) => [method, shareOf(method)])) as Record<EarsMethod, number>;
}

/** Sums of exponential times up to `mean` (Knuth), in pieces whose exponential does not vanish. */
function poisson(mean: number, random: SeededRandom): number {
  if (mean > 30) return poisson(30, random) + poisson(mean - 30, random);
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = random.uniform(); product > least; product *= random.uniform()) count += 1;
  return count;
}

/** Marsaglia and Tsang (2000), ACM TOMS 26, 363–372; below a shape of 1 from that of one more. */
function gamma(shape: number, random: SeededRandom): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random.uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
