import type { TimeWindow } from "../../../perimeter/TimeWindow.ts";
import type { CompletenessFit } from "../CompletenessFit.ts";
import { lowestShare } from "../completenessMarks.ts";

/** Least level, and most unsteadiness, of a source that counts as complete. */
const leastLevel = 0.6;
const mostError = 0.05;

/**
 * Whether a source was complete and steady over a window: there when it begins (t0), to at least 60 % (c0), with an error of at most
 * 0.05, and in no month of it below 0.8·c0.
 *
 * Source: Remaki et al., medRxiv 2023.08.17.23294220 (t0, c0, error; thresholds of their example); the last condition is this project's.
 */
export function isCompleteSource(fit: CompletenessFit | undefined, { from, to }: TimeWindow): boolean {
  if (fit?.state !== "fitted" || startsAfter(fit, from) || fit.c0 < leastLevel || fit.error > mostError) return false;
  return fit.c.every(({ month, c }) => month < from || month > to || c >= lowestShare * fit.c0);
}

/** A source that is there from its first known month on has no start in the extract: that month may be later than the window's. */
const startsAfter = ({ t0, c }: Extract<CompletenessFit, { state: "fitted" }>, from: string) =>
  t0 > from && t0 !== c[0]!.month;
