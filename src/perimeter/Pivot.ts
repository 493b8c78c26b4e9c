/** What the rows or the columns of a pivot may be: the sites of one level, the periods of the view's grain, groups, or indicators. */
export const pivotAxes = [
  "group",
  "hospital",
  "department",
  "unit",
  "period",
  "age",
  "sex",
  "visit",
  "stay",
  "indicator",
] as const;
export type PivotAxis = (typeof pivotAxes)[number];
export type PlaceAxis = Extract<PivotAxis, "group" | "hospital" | "department" | "unit">;
export type GroupAxis = Extract<PivotAxis, "age" | "sex" | "visit" | "stay">;

/** What the cells of a pivot say. */
export const pivotSayings = ["value", "interval", "counts", "corrected"] as const;
export type PivotSaying = (typeof pivotSayings)[number];

/** What the reader chose of a pivot; what is absent takes its default. */
export interface PivotChoice {
  readonly rows?: PivotAxis;
  readonly columns?: PivotAxis;
  /** Ids of indicators, each once and in their order. */
  readonly values?: readonly string[];
  readonly says?: PivotSaying;
}

export function isPlaceAxis(axis: PivotAxis): axis is PlaceAxis {
  return axis === "group" || axis === "hospital" || axis === "department" || axis === "unit";
}

export function isGroupAxis(axis: PivotAxis): axis is GroupAxis {
  return axis === "age" || axis === "sex" || axis === "visit" || axis === "stay";
}
