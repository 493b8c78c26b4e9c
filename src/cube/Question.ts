import type { Step } from "../perimeter/periods.ts";
import type { Filters } from "../perimeter/View.ts";
import type { Subject } from "./rollUps.ts";

/** Where units are looked for: the sites of one level, or everything. */
export interface Place {
  readonly level: "all" | "group" | "hospital" | "department" | "unit";
  readonly site: number;
  /** Hospitals it covers; all of the extract for `all`. */
  readonly hospitals: readonly number[];
  /** Below the hospital: the units it covers. */
  readonly units: readonly number[];
}

/** What roll-ups by hospital keep apart. */
export type RolledSplit = "sex" | "age_band" | "visit_type" | "stay_type";

/**
 * What a question splits its answer by, beside the subject's own dimensions, which are always kept. `document_group` is of units that are
 * documents, and only the records tell it.
 */
export type SplitBy = RolledSplit | "document_group";

/** A question whose answer is additive: sums of a subject's measures. */
export interface Question {
  readonly subject: Subject;
  readonly place: Place;
  readonly filters: Filters;
  /** First and last day of the units' anchor, both included. */
  readonly from: string;
  readonly to: string;
  /** Null: the whole window as one. */
  readonly grain: Step | null;
  readonly by: readonly SplitBy[];
  /** One answer for each of these places inside `place` (children of a site), in place of one for all. */
  readonly parts: readonly Place[] | null;
}
