import type { Grain } from "../perimeter/View.ts";

/** Above this share of hidden points, those left are no longer a fair sample: the small periods are the hidden ones. */
const BEARABLE = 0.2;

/** A series at one grain: for each period that counted anyone, whether its figure is hidden. */
export interface GrainOfSeries {
  readonly grain: Grain;
  readonly hidden: readonly boolean[];
}

/**
 * The finest grain at which a series may be read, of those given from the finest to the coarsest: the first with at most 20 % of its
 * points hidden. Null when there is none: the series is to be read at the place above.
 *
 * Points hidden for complementary secrecy count like the others. A grain without points is passed over.
 */
export function readableGrain(grains: readonly GrainOfSeries[]): Grain | null {
  const found = grains.find(
    ({ hidden }) => hidden.length > 0 && hidden.filter((isHidden) => isHidden).length <= BEARABLE * hidden.length,
  );
  return found?.grain ?? null;
}
