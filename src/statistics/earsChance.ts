import table from "./earsChanceTable.json";
import type { EarsMethod } from "./earsThreshold.ts";

/**
 * Probability (0–1) that a stable week of which `expected` events are expected is above its threshold of a method of EARS, the variance
 * being `dispersion` times the mean, 1 or 2. Read from a simulation and interpolated on the logarithm of the mean; its edges stand beyond
 * it.
 *
 * Source: `scripts/chance/simulateEars.ts`, 200,000 weeks for each entry. Monte Carlo error of an entry: at most 0.1 points.
 */
export function earsChance(expected: number, dispersion: 1 | 2, method: EarsMethod): number {
  const { means, shares } = table;
  const row = shares[method][table.dispersions.indexOf(dispersion)]!;
  const inside = Math.min(Math.max(expected, means[0]!), means.at(-1)!);
  const at = Math.min(
    means.findLastIndex((mean) => mean <= inside),
    means.length - 2,
  );
  const [from, to] = [means[at]!, means[at + 1]!];
  const part = Math.log(inside / from) / Math.log(to / from);
  return row[at]! + (row[at + 1]! - row[at]!) * part;
}
