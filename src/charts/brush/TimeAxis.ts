import { periodOf } from "../../perimeter/periods.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { Grain } from "../../perimeter/View.ts";

/** Periods side by side, oldest first, each as wide as the others. */
export interface TimeAxis {
  readonly grain: Grain;
  /** First day of each. */
  readonly periods: readonly string[];
  /** Where the first begins and the last ends, as shares of the width of the picture. */
  readonly left: number;
  readonly right: number;
}

/** The position of the period at a share of the width, the nearest one beside the axis. */
export function periodAt({ periods, left, right }: TimeAxis, share: number): number {
  const at = Math.floor(((share - left) / (right - left)) * periods.length);
  return Math.max(0, Math.min(periods.length - 1, at));
}

/** Where the periods from one position to another begin and end, as shares of the width. */
export function sharesOf({ periods, left, right }: TimeAxis, from: number, to: number): readonly [number, number] {
  const step = (right - left) / Math.max(1, periods.length);
  return [left + from * step, left + (to + 1) * step];
}

/** The months that show the periods from one position to another, and no other: a week is of the month in which it begins. */
export function monthsOf({ periods, grain }: TimeAxis, from: number, to: number): TimeWindow {
  const last = periods[to]!;
  const end = grain === "week" ? last : periodOf(last, grain).end;
  return { from: periods[from]!.slice(0, 7), to: end.slice(0, 7) };
}
