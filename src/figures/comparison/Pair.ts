import type { Break } from "../../extract/Descriptor.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Level } from "./Level.ts";

/** One minus the other, with its 95 % interval (Newcombe for shares, MOVER for means), or why it is not told. */
export type PairDifference =
  | { readonly state: "compared"; readonly difference: number; readonly lower: number; readonly upper: number }
  /** One of the two is not shown. */
  | { readonly state: "not shown" }
  /** One is a part of the other: their counts are not independent. */
  | { readonly state: "overlapping" }
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
