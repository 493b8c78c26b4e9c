import type { Pair } from "./Pair.ts";

/** How often a 95 % interval misses the truth. */
const missed = 0.05;

/** Differences told of some pairs, those whose interval excludes zero, and how many would where nothing differs; `parted` have none, since versions, a break or missing documents lie between. */
export function pairChance(pairs: readonly Pair[]): {
  readonly count: number;
  readonly excluded: number;
  readonly chance: number;
  readonly parted: number;
} {
  const told = pairs.flatMap(({ difference }) => (difference.state === "compared" ? [difference] : []));
  const excluded = told.filter(({ lower, upper }) => lower > 0 || upper < 0).length;
  const reasons: ReadonlySet<string> = new Set(["across a break", "versions differ", "incomplete documents"]);
  const parted = pairs.filter(({ difference: { state } }) => reasons.has(state));
  return { count: told.length, excluded, chance: told.length * missed, parted: parted.length };
}
