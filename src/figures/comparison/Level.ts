import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { Correction } from "../correction/Correction.ts";
import type { Figure } from "../Figure.ts";
import type { ShownMonths } from "./ShownMonths.ts";

/** One indicator at one place over all the complete months of a window: what may be held against another place or another window. */
export interface Level {
  readonly indicator: string;
  readonly site: number;
  /** Months that it covers; null where none is complete, and for a count of what is wanting, which stands on a day. */
  readonly window: TimeWindow | null;
  /** Of a delay the median. */
  readonly figure: Figure;
  /** What is compared: `figure`, but of a delay the share within the days that its sheet charts. */
  readonly charted: Figure;
  /** Where it is hidden, what its months show; null where they do not show enough. */
  readonly shown: ShownMonths | null;
  /** Months of the window whose documents are not there yet, or not as complete as expected. */
  readonly monthsIncomplete: number;
  /** What read its documents over the window: `system version`, or `mixed`; null where reading plays no part. */
  readonly nlpVersion: string | null;
  /** What is known of the algorithm's error in it; null where there is nothing to correct. */
  readonly correction: Correction | null;
}
