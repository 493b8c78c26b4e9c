import type { Period } from "../../perimeter/periods.ts";
import type { CompletenessFit } from "./CompletenessFit.ts";
import { type CompletenessMark, isMarked } from "./CompletenessMark.ts";
import { type CompletenessBasis, completenessMarks } from "./completenessMarks.ts";

/** A site below the perimeter, or the perimeter itself (`LineCompleteness`), whose documents may move the perimeter's figures. */
export interface IncompleteBelow {
  /** The site's name. */
  readonly site: string;
  /** One for each period of the series. */
  readonly points: readonly CompletenessMark[];
}

/** From this share of a perimeter's units on, what one of its sites lacks is worth saying. */
const worthSaying = 0.01;

/**
 * Sites below whose documents began or stopped, the most units concerned first; one that never had any moves nothing. A site is left
 * out where fewer than one in a hundred of the perimeter's units of those periods lack a document by it.
 */
export function incompleteBelow(
  here: CompletenessBasis | null,
  below: readonly { readonly site: string; readonly basis: CompletenessBasis | null }[],
  periods: readonly Period[],
): readonly IncompleteBelow[] {
  return below
    .flatMap(({ site, basis }) => {
      if (basis?.fit.state !== "fitted" || basis.fit.c0 === 0) return [];
      const { points } = completenessMarks(basis, periods);
      const marked = periods.filter((_, at) => isMarked(points[at]!));
      if (marked.length === 0) return [];
      const { c0 } = basis.fit;
      const missing = monthsIn(basis.fit, marked).reduce(
        (sum, month) => sum + c0 * month.denominator - month.numerator,
        0,
      );
      const units = here ? monthsIn(here.fit, marked).reduce((sum, { denominator }) => sum + denominator, 0) : 0;
      return missing >= worthSaying * units ? [{ site, points, missing }] : [];
    })
    .sort((a, b) => b.missing - a.missing)
    .map(({ site, points }) => ({ site, points }));
}

const monthsIn = (fit: CompletenessFit, periods: readonly Period[]) =>
  fit.state === "fitted"
    ? fit.c.filter(({ month }) =>
        periods.some(({ start, end }) => start.slice(0, 7) <= month && month <= end.slice(0, 7)),
      )
    : [];
