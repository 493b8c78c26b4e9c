import type { GroupAxis, PivotAxis } from "../../perimeter/Pivot.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { Grain } from "../../perimeter/View.ts";
import type { Correction } from "../correction/Correction.ts";
import type { Figure } from "../Figure.ts";

/** Two axes that may be crossed (`resolvePivot`), and the indicators that they are filled with: one, unless an axis is theirs. */
export interface PivotRequest {
  readonly rows: PivotAxis;
  readonly columns: PivotAxis;
  readonly indicators: readonly string[];
}

/** What a row or a column stands for. `all`: the whole of the axis, protected in one table with its parts. */
export type PivotHead =
  | { readonly kind: "all" }
  | { readonly kind: "place"; readonly site: number }
  /** First day of the period. */
  | { readonly kind: "period"; readonly start: string }
  /** `value` is `""` where the record does not say. */
  | { readonly kind: "group"; readonly by: GroupAxis; readonly value: string }
  | { readonly kind: "indicator"; readonly id: string };

/** Months of a cell whose documents are not there yet or not as complete as expected, of the months that it covers; a week stands as one. */
export interface IncompleteMonths {
  readonly months: number;
  readonly of: number;
  /** Names of the sites below whose documents these are, the most concerned first; empty where they are those of the place itself. */
  readonly sites: readonly string[];
}

export interface PivotCell {
  readonly figure: Figure;
  /** What is known of the algorithm's error in `figure`; null where it has none that could be corrected. */
  readonly correction: Correction | null;
  /** Null where the documents of its place are as complete as expected, or its indicator rests on none. */
  readonly incomplete: IncompleteMonths | null;
}

/** Two axes crossed: every cell went through disclosure in one table with the heads `all` beside it. */
export interface PivotTable {
  readonly asked: PivotRequest;
  readonly rows: readonly PivotHead[];
  readonly columns: readonly PivotHead[];
  /** By row, then column; null where the period, or the window, is not complete for the indicator. */
  readonly cells: readonly (readonly (PivotCell | null)[])[];
  /** Of the periods, where an axis is theirs: coarser than the view's where the sheet of the only indicator asks for it. */
  readonly grain: Grain;
  /** Complete months that cells without a period cover; null where indicators differ, or there is none. */
  readonly window: TimeWindow | null;
}
