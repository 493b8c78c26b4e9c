import type { CompletenessMark } from "./completeness/CompletenessMark.ts";
import type { EarlyMethod, EarlyWatch } from "./early/EarlyWatch.ts";
import type { Cut } from "./cutOf.ts";
import type { Figure } from "./Figure.ts";

export type SeriesPoint = CompletenessMark & {
  /** First day of the period, `YYYY-MM-DD`. */
  readonly period: string;
  readonly figure: Figure;
  /** Of a provisional figure, where nothing more is to come of the days that the extract holds. */
  readonly cut?: Cut;
  /** Complete, at least 90 % of one version, and documents as complete as expected: it enters limits, rules and icons. */
  readonly enters: boolean;
  /** Sites below lacked documents in this period: it does not enter, and has a signal only where it is that want that is told. */
  readonly lacksBelow?: true;
  /** It is low, and documents of the period are still coming in: it enters, and is not judged. */
  readonly isRipening?: true;
  /** Mean of the phase; what is expected of a week that is watched. */
  readonly centre: number | null;
  /** As computed, even where no value can be: what is shown of it is told by `limitsOf`. */
  readonly lowerLimit: number | null;
  /** Likewise; for a week that is watched, its threshold: the largest count that is no early signal. */
  readonly upperLimit: number | null;
  readonly signal:
    | {
        readonly rule: "outside" | "trend" | "two-in-three" | "shift";
        readonly side: "high" | "low";
        readonly meaning: "improvement" | "concern" | "neutral";
        /** Documents that sites below lacked explain it: it is then neutral, whatever the indicator wants. */
        readonly byDocuments?: true;
      }
    | { readonly rule: "threshold"; readonly side: "high"; readonly meaning: "concern" }
    | null;
  /** `system version`, `mixed`, or null where reading plays no part or nothing was read. */
  readonly nlpVersion: string | null;
  /** Share (0–1) of units with a read document; null where reading plays no part. */
  readonly shareRead: number | null;
};

interface VersionChange {
  readonly from: string;
  readonly to: string;
}

export interface SeriesPhase {
  /** Index of its first and last point. */
  readonly from: number;
  readonly to: number;
  /**
   * `firm` from 13 points, `provisional` from 8 (limits, no icon), `run` below (no limits), `rare` where too few events are counted for any;
   * watched weeks are firm with a threshold.
   */
  readonly status: "firm" | "provisional" | "run" | "rare";
  readonly centre: number | null;
  /**
   * Why it begins: a new version, or what the extract declares, with which a version may change too; null for the first, and for the
   * one that begins with the documents of the place.
   */
  readonly begins:
    | { readonly version: VersionChange; readonly reason?: never }
    | { readonly reason: string; readonly version?: VersionChange }
    | null;
}

/** All periods of the extract; the screen crops to the window. */
export interface ControlSeries {
  readonly grain: "month" | "week" | "quarter" | "term";
  /** What judges the points: limits and rules of a control chart, thresholds of early signals, or nothing. */
  readonly chart: "p′" | "XmR" | "none" | EarlyMethod;
  /** How it is watched for early signals: then no rule of a chart is held to it. Figures are counts where it is on. */
  readonly watch?: EarlyWatch;
  readonly points: readonly SeriesPoint[];
  readonly phases: readonly SeriesPhase[];
}
