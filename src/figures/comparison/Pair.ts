import type { Break } from "../../extract/Descriptor.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Estimate } from "../../statistics/moverDifference.ts";
import type { Level } from "./Level.ts";

/** One minus the other, with its 95 % interval (Newcombe for shares, MOVER for means), or why it is not told. */
export type PairDifference =
  | {
      readonly state: "compared";
      readonly difference: number;
      readonly lower: number;
      readonly upper: number;
      /** Both sides corrected for the error of the algorithm, where its versions differ: the difference is theirs. Null: of the figures as counted. */
      readonly corrected: { readonly one: Estimate; readonly other: Estimate } | null;
    }
  /** One of the two is not shown. */
  | { readonly state: "not shown" }
  /** One is a part of the other: their counts are not independent. */
  | { readonly state: "overlapping" }
  /** A break that the extract declares lies between them, or within one of them. */
  | { readonly state: "across a break" }
  /** Not the same version of the algorithm read both, or several read one, and not both are corrected for its error. */
  | { readonly state: "versions differ" }
  /** Documents of one of the two were absent or incomplete for some of its months: what differs may be theirs. */
  | { readonly state: "incomplete documents" }
  /** A count has no interval to compare. */
  | { readonly state: "no interval" }
  /** A count of what is wanting stands on one day, whatever the window. */
  | { readonly state: "same day" };

/** One indicator at two places, or over two windows, side by side. */
export interface Pair {
  readonly indicator: Indicator;
  readonly one: Level;
  readonly other: Level;
  readonly difference: PairDifference;
  /** Not the same version of the algorithm read both, or several read one. */
  readonly versionsDiffer: boolean;
  /** Breaks that the extract declares for one of them, between the first and the last month of both, oldest first. */
  readonly breaks: readonly Break[];
}
