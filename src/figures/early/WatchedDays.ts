import type { Figure } from "../Figure.ts";

export interface WatchedDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** A count where it is shown. */
  readonly figure: Figure;
}

/** The days of the indicators whose weeks are watched, by the id of each; or why none are told. */
export type WatchedDays =
  | {
      readonly state: "read";
      readonly days: ReadonlyMap<string, readonly WatchedDay[]>;
      /** The indicators whose weeks across two months tell no day: it would tell a hidden week or month (`hideDays`). */
      readonly holed: ReadonlySet<string>;
    }
  /** Dates are shifted by up to so many days: a day is not the day it was. */
  | { readonly state: "shifted"; readonly days: number }
  /** A part of the establishment, or a filter: there a hidden week may be hidden for the sake of another place. */
  | { readonly state: "part" }
  /** Figures published elsewhere, by week at best. */
  | { readonly state: "published" };
