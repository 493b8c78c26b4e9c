import type { ControlSeries } from "../ControlSeries.ts";

/** Weeks above their threshold, one after the other. */
export interface EarlyRun {
  /** First day of the first of them. */
  readonly since: string;
  readonly weeks: number;
  /** The week before them had a threshold and did not pass it; else they may have begun sooner. */
  readonly isStartKnown: boolean;
}

/** The run of signals that the week at `index` ends; null where it is none. A week without threshold breaks it. */
export function earlyRun({ points }: ControlSeries, index: number): EarlyRun | null {
  if (!points[index]?.signal) return null;
  const before = points.slice(0, index).findLastIndex(({ signal }) => !signal);
  const isStartKnown = before >= 0 && points[before]!.upperLimit !== null;
  return { since: points[before + 1]!.period, weeks: index - before, isStartKnown };
}
