import type { Figure } from "../Figure.ts";

/** What is shown of a window that is hidden: the months that are shown one by one, added up. It tells no more than these do. */
export interface ShownMonths {
  readonly months: number;
  /** Months of the window that have units to count or are hidden. */
  readonly of: number;
  /** Of a delay the median. */
  readonly figure: Figure;
  /** As `Level.charted`. */
  readonly charted: Figure;
}
