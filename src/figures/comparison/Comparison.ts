import type { SplitBy } from "../../cube/Question.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { Funnel, FunnelPoint } from "../../statistics/funnel.ts";
import type { CurvesOfFunnel } from "../../statistics/funnelCurves.ts";
import type { FunnelChance } from "../../statistics/funnelChance.ts";

/** What one hospital counted over the window, as published: shown wherever it stands. */
export interface ComparedCount {
  readonly site: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Months of the window whose documents are incomplete: a part of its distance may be theirs. */
  readonly monthsIncomplete: number;
  /** What read its documents over the window; null where reading plays no part. */
  readonly nlpVersion: string | null;
}

/** A hospital among its peers. */
export interface ComparedHospital extends ComparedCount {
  readonly point: FunnelPoint;
}

/**
 * A hospital outside the comparison, and why: nothing of its counts enters target, limits or expected numbers. `unselected`:
 * none of its units where reading decides which are counted, so that they may not have been read. `hidden strata`: too few of its units lie in strata that are shown for it to be held against patients like its own.
 */
export interface Apart {
  readonly site: number;
  readonly why: "hidden" | "hidden strata" | "empty" | "unselected" | "not read" | "incomplete documents";
}

/** A funnel with its hospitals in the order of its points, and what chance alone would put outside. */
export interface JudgedPeers {
  readonly funnel: Funnel;
  readonly hospitals: readonly ComparedHospital[];
  readonly chance: FunnelChance;
  /** The limits along the sizes, from below the smallest hospital to beyond the largest; null without target. */
  readonly curves: CurvesOfFunnel | null;
  /** Share (0–1) of the units compared within strata of their own; the others only with each other. Null without standardisation. */
  readonly finelyCompared: number | null;
}

/** The hospitals of one profile; null where the extract gives none. */
export interface Peers {
  readonly profile: string | null;
  readonly sites: readonly number[];
  /** Null where fewer than `fewestPeers` can be compared. */
  readonly judged: JudgedPeers | null;
  readonly apart: readonly Apart[];
}

/** Whether hospitals are held against what the rates of their peers let expect, stratum by stratum, or as they are. */
export type Standardisation =
  | { readonly state: "not asked" }
  | { readonly state: "standardised"; readonly by: readonly SplitBy[] }
  /** The sheet asks for it, and the strata are not published, or too many are hidden: they are compared as they are. */
  | { readonly state: "impossible"; readonly why: "hidden" | "not published" };

/** The hospitals of the whole extract among their peers, over the complete months of the window. */
export interface Comparison {
  readonly window: TimeWindow;
  readonly standardised: Standardisation;
  /** Most hospitals first. */
  readonly peers: readonly Peers[];
}
