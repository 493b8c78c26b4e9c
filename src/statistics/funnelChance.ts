/** Units that chance alone would put outside the outer limits of a funnel. */
export interface FunnelChance {
  readonly expected: number;
  /** 95 % band of their number: at most 2.5 % of draws lie below it, and at most 2.5 % above. */
  readonly lower: number;
  readonly upper: number;
  /** How often there is one or more. */
  readonly any: number;
}

/** The share of sound units outside limits of 99.8 %. */
const OUTSIDE = 0.002;

/**
 * How many of so many sound units lie outside the limits of 99.8 %: the binomial law, which takes units for independent. That the units
 * make their own target is left aside; it brings them a little closer to it.
 *
 * @throws RangeError unless `units` is a whole number ≥ 0.
 */
export function funnelChance(units: number): FunnelChance {
  if (!(Number.isInteger(units) && units >= 0)) throw new RangeError(`A funnel has 0 or more units, not ${units}`);
  const none = (1 - OUTSIDE) ** units;
  return {
    expected: units * OUTSIDE,
    lower: quantile(units, none, 0.025),
    upper: quantile(units, none, 0.975),
    any: 1 - none,
  };
}

function quantile(units: number, none: number, level: number): number {
  let [count, chance, below] = [0, none, none];
  while (below < level) {
    chance *= ((units - count) / (count + 1)) * (OUTSIDE / (1 - OUTSIDE));
    count += 1;
    below += chance;
  }
  return count;
}
