/** How many of so many independent trials succeed: the sum of their chances, and the central 95 % of their number. */
export interface SuccessBand {
  readonly expected: number;
  /** At most 2.5 % of draws lie below it, and at most 2.5 % above `upper`. */
  readonly lower: number;
  readonly upper: number;
}

/** The number of successes of trials with these chances (0–1): Poisson-binomial, exact. */
export function successBand(chances: readonly number[]): SuccessBand {
  const odds = numberOfSuccesses(chances);
  return {
    expected: chances.reduce((sum, chance) => sum + chance, 0),
    lower: quantile(odds, 0.025),
    upper: quantile(odds, 0.975),
  };
}

/** Probability of each number of successes, from none to all. */
function numberOfSuccesses(chances: readonly number[]): readonly number[] {
  const odds = [1];
  for (const chance of chances) {
    odds.push(0);
    for (let k = odds.length - 1; k >= 0; k--) odds[k] = odds[k]! * (1 - chance) + (k > 0 ? odds[k - 1]! * chance : 0);
  }
  return odds;
}

function quantile(odds: readonly number[], level: number): number {
  let below = 0;
  return Math.max(
    0,
    odds.findIndex((chance) => (below += chance) >= level - 1e-12),
  );
}
