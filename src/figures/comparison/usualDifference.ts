import type { Comparison, ComparedCount } from "./Comparison.ts";
import { lacksDocuments } from "./lacksDocuments.ts";

/** How the shares of two hospitals differ beside those of the others of their profile, two by two. */
export interface UsualDifference {
  /** Hospitals whose shares are held against each other, these two included. */
  readonly hospitals: number;
  /** Share (0–1) of the other pairs of them that lie at least as far apart. */
  readonly asFar: number;
}

/** Fewer pairs than of five hospitals say nothing of what is usual. */
const fewest = 5;

/**
 * How often two hospitals of one profile differ by as much as these two, as counted: chance, patients and organisation all play a part.
 * Those that lack documents in a part of the window are no measure. Null where one of the two is not compared or of another profile, or
 * too few are left.
 */
export function usualDifference(comparison: Comparison | null, one: number, other: number): UsualDifference | null {
  const judged = comparison?.peers.find(({ sites }) => sites.includes(one) && sites.includes(other))?.judged;
  const isAsked = ({ site }: ComparedCount) => site === one || site === other;
  const hospitals = (judged?.hospitals ?? []).filter((hospital) => isAsked(hospital) || !lacksDocuments(hospital));
  if (hospitals.length < fewest || hospitals.filter(isAsked).length < 2) return null;
  const pairs = hospitals.flatMap((first, at) =>
    hospitals.slice(at + 1).map((second) => ({
      isOwn: isAsked(first) && isAsked(second),
      distance: Math.abs(first.numerator / first.denominator - second.numerator / second.denominator),
    })),
  );
  const { distance } = pairs.find(({ isOwn }) => isOwn)!;
  const others = pairs.filter(({ isOwn }) => !isOwn);
  const asFar = others.filter((pair) => pair.distance >= distance).length / others.length;
  return { hospitals: hospitals.length, asFar };
}
