import type { ChartKind, ChartPoint } from "./chartPoint.ts";

/** Events that a mean point must count, and on a p′ chart units without one. */
export const FEWEST_EVENTS = 3;

/**
 * Whether a phase counts too few events, or on a p′ chart too few units without one, for limits of three sigma and rules of runs.
 *
 * Most of its points then are at 0, whose moving ranges are 0: limits draw together, a single event lies outside, and points at 0 make
 * runs below the mean. Of stable series of 24 points, the latest point has a false signal in 2.2–2.8 % at 3.2 events a point, as at ten; in
 * 3.3 % at 2.2, 4–5 % at 1, 9 % at 0.5, 55 % at 0.2, 80 % at 0.1.
 *
 * Source: that such charts mislead, Anhøj, Mastering Statistical Process Control Charts in Healthcare, chapter 13; from how many events
 * on they do not, this project's own simulation, of which `isRare.test.ts` keeps a piece.
 */
export function isRare(points: readonly ChartPoint[], kind: ChartKind): boolean {
  if (kind !== "p′" && kind !== "u′") return false;
  const entering = points.filter(({ enters, value }) => enters && value !== null);
  const mean = (of: (point: ChartPoint) => number) =>
    entering.reduce((sum, point) => sum + of(point), 0) / entering.length;
  const events = mean(({ numerator = 0 }) => numerator);
  const others = mean(({ numerator = 0, denominator = 0 }) => denominator - numerator);
  return events < FEWEST_EVENTS || (kind === "p′" && others < FEWEST_EVENTS);
}
