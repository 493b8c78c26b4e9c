import type { Period } from "../../perimeter/periods.ts";
import { wilsonInterval } from "../../statistics/wilsonInterval.ts";
import type { CompletenessFit, CompletenessGroup } from "./CompletenessFit.ts";
import type { CompletenessMark } from "./CompletenessMark.ts";

/** Below this share of the level expected, what rests on documents is not told without saying so. */
export const lowestShare = 0.8;

/** What completeness says of the periods of a series. */
export interface CompletenessMarks {
  /** One for each period. */
  readonly points: readonly CompletenessMark[];
  /** Index of the first period whose documents are there, when earlier ones are not: a phase begins with it. */
  readonly start: number | null;
}

/** What a series is marked by: the documents it rests on, and how complete they are at its place. */
export interface CompletenessBasis {
  readonly group: CompletenessGroup;
  readonly fit: CompletenessFit;
  /** False for the figure that is the completeness itself: its fall is what it is there to tell. */
  readonly marksLow: boolean;
}

/**
 * Marks periods before the documents of a place were there (`t0`), and those whose completeness is below 0.8·c0. A period of several
 * months is complete to what its months since `t0` are together, and comes before the start when any of it does.
 */
export function completenessMarks(basis: CompletenessBasis | null, periods: readonly Period[]): CompletenessMarks {
  const none: CompletenessMarks = { points: periods.map(() => ({})), start: null };
  if (!basis) return none;
  const { fit, group, marksLow } = basis;
  if (fit.state !== "fitted") return none;
  const { c, c0, t0 } = fit;
  if (c0 === 0) return { points: periods.map(() => ({ beforeStart: true })), start: null };
  // A source that is there from the first month that is known has no start in the extract.
  const start = c[0]!.month < t0 ? `${t0}-01` : "";
  let next = 0;
  const points = periods.map((period): CompletenessMark => {
    if (period.start < start) return { beforeStart: true };
    if (!marksLow) return {};
    const [from, to] = [period.start.slice(0, 7), period.end.slice(0, 7)];
    let [numerator, denominator] = [0, 0];
    while (next < c.length && c[next]!.month < from) next++;
    // The month at the end of a week may be that at the start of the next.
    for (let at = next; at < c.length && c[at]!.month <= to; at++) {
      numerator += c[at]!.numerator;
      denominator += c[at]!.denominator;
    }
    const share = numerator / denominator;
    // Of few units chance alone brings the share so low.
    const isChance = (wilsonInterval(numerator, denominator)?.upper ?? 1) >= c0;
    if (!(share < lowestShare * c0) || isChance) return {};
    const unit = group === "EMERGENCY" ? "passage" : "stay";
    return { lowCompleteness: { c: share, c0, numerator, denominator, unit } };
  });
  const first = points.findIndex(({ beforeStart }) => !beforeStart);
  return { points, start: first > 0 ? first : null };
}
