import type { Period } from "../../perimeter/periods.ts";
import type { CompletenessFit } from "./CompletenessFit.ts";
import { type CompletenessMark, isMarked } from "./CompletenessMark.ts";
import { type CompletenessBasis, completenessMarks } from "./completenessMarks.ts";

/** A site below the perimeter whose documents may move the perimeter's figures. */
export interface IncompleteBelow {
  /** The site's name. */
  readonly site: string;
  /** One for each period of the series. */
  readonly points: readonly CompletenessMark[];
}

/** From this share of a perimeter's units on, what one of its sites lacks is worth saying. */
const worthSaying = 0.01;

/**
 * Sites below whose documents began, stopped or never came, the most units concerned first. A site is left out where fewer than one in
 * a hundred of the perimeter's units of those periods lack a document by it.
 */
export function incompleteBelow(
  here: CompletenessBasis | null,
  below: readonly { readonly site: string; readonly basis: CompletenessBasis | null }[],
  periods: readonly Period[],
): readonly IncompleteBelow[] {
  return below
    .map(({ site, basis }) => {
      const { points } = completenessMarks(basis, periods);
      const marked = periods.filter((_, at) => isMarked(points[at]!));
      return {
        site,
        points,
        missing: basis ? missingUnits(basis.fit, marked) : 0,
        of: here ? units(here.fit, marked) : 0,
      };
    })
    .filter(({ points, missing, of }) => points.some(isMarked) && missing >= worthSaying * of)
    .sort((a, b) => b.missing - a.missing)
    .map(({ site, points }) => ({ site, points }));
}

const monthsIn = (fit: CompletenessFit, periods: readonly Period[]) =>
  fit.state === "fitted"
    ? fit.c.filter(({ month }) =>
        periods.some(({ start, end }) => start.slice(0, 7) <= month && month <= end.slice(0, 7)),
      )
    : [];

const units = (fit: CompletenessFit, periods: readonly Period[]) =>
  monthsIn(fit, periods).reduce((sum, { denominator }) => sum + denominator, 0);

/** Units that would have a document at the level expected, or at all where none ever came. */
function missingUnits(fit: CompletenessFit, periods: readonly Period[]): number {
  const expected = fit.state === "fitted" && fit.c0 > 0 ? fit.c0 : 1;
  return monthsIn(fit, periods).reduce(
    (sum, { numerator, denominator }) => sum + expected * denominator - numerator,
    0,
  );
}
