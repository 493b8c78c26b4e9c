import type { ControlSeries } from "../ControlSeries.ts";

/** Weeks above their threshold, one after the other. */
export interface EarlyRun {
  /** First day of the first of them. */
  readonly since: string;
  readonly weeks: number;
}

/** The run of signals that the week at `index` ends; null where it is none. A week without threshold breaks it. */
export function earlyRun({ points }: ControlSeries, index: number): EarlyRun | null {
  if (!points[index]?.signal) return null;
  const before = points.slice(0, index).findLastIndex(({ signal }) => !signal);
  return { since: points[before + 1]!.period, weeks: index - before };
}
