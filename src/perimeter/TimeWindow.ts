import { addMonths, monthCount } from "./months.ts";

/** Months `YYYY-MM`, both included. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** Months that an extract covers: its first, and its last complete one. */
export type Extent = TimeWindow;

/** Lengths offered, in months; the last complete month ends each. */
export const windowLengths = [12, 24, 36] as const;

/** What is shown when the address names no period. */
export const defaultLength = 24;

/** The last `length` months of the extent, fewer where it is shorter. */
export function lastMonths(extent: Extent, length: number): TimeWindow {
  const from = addMonths(extent.to, 1 - length);
  return { from: from < extent.from ? extent.from : from, to: extent.to };
}

/** The terms of the medical committee that lie wholly in the extent, latest first: January–April, May–August, September–December. */
export function committeeTerms(extent: Extent): readonly TimeWindow[] {
  const terms: TimeWindow[] = [];
  const month = Number(extent.to.slice(5));
  let to = addMonths(extent.to, -(month % 4));
  while (addMonths(to, -3) >= extent.from) {
    terms.push({ from: addMonths(to, -3), to });
    to = addMonths(to, -4);
  }
  return terms;
}

/** The window moved inside the extent, or null when nothing of it lies there. */
export function clampWindow(window: TimeWindow, extent: Extent): TimeWindow | null {
  const from = window.from < extent.from ? extent.from : window.from;
  const to = window.to > extent.to ? extent.to : window.to;
  return monthCount(from, to) > 0 ? { from, to } : null;
}

/** `12`, `24` or `36` when the window is the last so many months of the extent, `term` for a committee term, else `custom`. */
export function windowKind(window: TimeWindow, extent: Extent): (typeof windowLengths)[number] | "term" | "custom" {
  const same = (other: TimeWindow) => other.from === window.from && other.to === window.to;
  const length = windowLengths.find(
    (months) => monthCount(window.from, window.to) === months && window.to === extent.to,
  );
  if (length) return length;
  return committeeTerms(extent).some(same) ? "term" : "custom";
}
