import { langReiczigel } from "../src/statistics/langReiczigel.ts";
import type { Estimate } from "../src/statistics/moverDifference.ts";
import type { ProportionCount } from "../src/statistics/ProportionCount.ts";
import { twoPhase } from "../src/statistics/twoPhase.ts";

/** A truth to be found again: units, how many are cases, and how well an algorithm tells them. */
export interface Scene {
  readonly prevalence: number;
  readonly sensitivity: number;
  readonly specificity: number;
  readonly units: number;
  /** Looked at by people: among the flagged and the others, or among cases and non-cases. */
  readonly lookedAt: readonly [number, number];
}

export interface Coverage {
  /** Share of draws whose 95 % interval holds the truth; draws without an interval hold nothing. */
  readonly twoPhase: number;
  readonly langReiczigel: number;
  /** Mean width of the intervals. */
  readonly widths: readonly [twoPhase: number, langReiczigel: number];
}

/** Draws units and validation samples so many times, and asks both estimators for the share of cases. */
export function errorCoverage(scene: Scene, draws: number, seed: number): Coverage {
  const random = mulberry(seed);
  const binomial = (n: number, p: number): number => drawBinomial(n, p, random);
  const { prevalence, sensitivity, specificity, units, lookedAt } = scene;
  const [first, second] = lookedAt;
  const held = [0, 0];
  const widths = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const cases = binomial(units, prevalence);
    const found = binomial(cases, sensitivity);
    const flagged = found + binomial(units - cases, 1 - specificity);
    const count = { numerator: flagged, denominator: units };
    const sample = (size: number, of: number, hits: number): ProportionCount => {
      const looked = Math.min(size, of);
      return { numerator: hypergeometric(looked, of, hits, random), denominator: looked };
    };
    const missed = cases - found;
    const told: (Estimate | null)[] = [
      twoPhase(count, sample(first, flagged, found), sample(second, units - flagged, units - flagged - missed)),
      langReiczigel(
        count,
        { numerator: binomial(first, sensitivity), denominator: first },
        { numerator: binomial(second, specificity), denominator: second },
      ),
    ];
    told.forEach((estimate, at) => {
      if (estimate && estimate.lower <= prevalence && prevalence <= estimate.upper) held[at]! += 1;
      widths[at]! += estimate ? estimate.upper - estimate.lower : 0;
    });
  }
  return {
    twoPhase: held[0]! / draws,
    langReiczigel: held[1]! / draws,
    widths: [widths[0]! / draws, widths[1]! / draws],
  };
}

/** Hits of n draws, found by leaping from hit to hit: the misses between are geometric. */
function drawBinomial(n: number, p: number, random: () => number): number {
  if (p > 0.5) return n - drawBinomial(n, 1 - p, random);
  if (p === 0) return 0;
  const missed = Math.log1p(-p);
  for (let [at, hits] = [0, 0]; ; hits++) {
    at += 1 + Math.floor(Math.log1p(-random()) / missed);
    if (at > n) return hits;
  }
}

/** Draws without putting back. */
function hypergeometric(size: number, of: number, hits: number, random: () => number): number {
  let [left, good, drawn] = [of, hits, 0];
  for (let i = 0; i < size; i++) {
    if (random() * left < good) {
      drawn += 1;
      good -= 1;
    }
    left -= 1;
  }
  return drawn;
}

/** Numbers in [0, 1) from a seed, by Tommy Ettinger's mulberry32. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
