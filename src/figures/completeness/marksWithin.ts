import type { Period } from "../../perimeter/periods.ts";
import type { CompletenessMark } from "./CompletenessMark.ts";
import { completenessMarks, type CompletenessMarks } from "./completenessMarks.ts";
import type { LineCompleteness } from "./lineCompleteness.ts";

/**
 * The marks of a place; below a hospital, those of the hospital for periods of which too little is known of the place itself, since few
 * stays or secrecy leave it no level of its own: letters that stop at a hospital stop in its wards.
 */
export function marksWithin({ here, above }: LineCompleteness, periods: readonly Period[]): CompletenessMarks {
  const own = completenessMarks(here, periods);
  if (!above) return own;
  const fit = here?.fit;
  const isKnown = ({ start, end }: Period) =>
    fit?.state === "fitted" &&
    (fit.c0 === 0 || fit.c.some(({ month }) => start.slice(0, 7) <= month && month <= end.slice(0, 7)));
  const { points } = completenessMarks(above.basis, periods);
  const marked = own.points.map((mark, at): CompletenessMark => {
    const low = points[at]!.lowCompleteness;
    return low && !isKnown(periods[at]!) ? { lowCompleteness: { ...low, at: above.site } } : mark;
  });
  return { ...own, points: marked };
}
