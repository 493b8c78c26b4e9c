import type { Correction } from "./Correction.ts";

/** One phase's level corrected for the error of the algorithm. */
export interface PhaseCorrection {
  /** Of all units of the periods that enter its limits; null where none does, or too many are hidden. */
  readonly level: Correction | null;
  /**
   * This level minus that of the phase before, with its 95 % interval; null unless nothing but the version of the algorithm changed
   * between them and both are corrected.
   */
  readonly change: { readonly difference: number; readonly lower: number; readonly upper: number } | null;
}

/** What is known of the algorithm's error inside a series, beside its raw points and phases. */
export interface SeriesCorrections {
  /** Of each point; null where nothing of it is shown. */
  readonly points: readonly (Correction | null)[];
  readonly phases: readonly PhaseCorrection[];
}
