import type { Indicator } from "../indicators/language/Indicator.ts";
import type { StatusInForce } from "../indicators/status/StatusInForce.ts";
import type { IncompleteBelow } from "./completeness/incompleteBelow.ts";
import type { Correction } from "./correction/Correction.ts";
import type { SeriesCorrections } from "./correction/SeriesCorrections.ts";
import type { Change, Figure } from "./Figure.ts";
import type { ControlSeries } from "./ControlSeries.ts";
import type { DatedChange } from "./since/SplitChange.ts";
import type { ComparedReference } from "./reference/ReferenceFigure.ts";

export type VariationIcon =
  | "common"
  | "improvement-high"
  | "improvement-low"
  | "concern-high"
  | "concern-low"
  | "neutral-high"
  | "neutral-low"
  /** A week that is watched, above its threshold or not. */
  | "early-high"
  | "early-none";
export type AssuranceIcon = "pass" | "fail" | "hit-or-miss";

/** A break that the extract declares for a site below the perimeter. */
export interface BreakBelow {
  /** The site's name. */
  readonly site: string;
  readonly date: string;
  readonly reason: string;
}

/** One indicator for one perimeter: what a line of the overview and the head of the indicator's screen show. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  /** What the sheet declares, and what holds of it in this extract and at this perimeter. */
  readonly status: StatusInForce;
  /** First day of the last complete period in the window; null when there is none. */
  readonly period: string | null;
  /** Day at which a count of what is wanting stands; null for every other shape. */
  readonly asOf: string | null;
  readonly current: Figure;
  /** What is known of the algorithm's error in `current`; null where it has none that could be corrected. */
  readonly correction: Correction | null;
  readonly previous: Change | null;
  readonly previousYear: Change | null;
  /** Since an earlier extract; absent where none is known, null where it was not remembered for this question. */
  readonly since?: DatedChange | null;
  /** Of the period shown; of the latest week in the window where `weekly` is there. */
  readonly variation: VariationIcon | null;
  readonly assurance: AssuranceIcon | null;
  readonly series: ControlSeries;
  /** The same by week, where longer periods are watched by week; absent where its weeks are not in the extract. */
  readonly weekly?: IndicatorFigures;
  /** They may move these figures without beginning a phase. */
  readonly breaksBelow: readonly BreakBelow[];
  /** Sites below whose documents began or stopped: they may move these figures too. */
  readonly incompleteBelow: readonly IncompleteBelow[];
  /** Share (0–1) of the units of the current period with a read document. */
  readonly shareRead: number | null;
  /** Counts by age of the want (`letters-missing`), or shares within so many days (delays): `days` → figure. */
  readonly marks: readonly { readonly days: number; readonly figure: Figure }[];
  readonly answeredFrom: "roll-up" | "records";
}

/** A line with the algorithm's error inside its series too, as the indicator's own screen shows it. */
export interface CorrectedFigures extends IndicatorFigures {
  /** Null where the algorithm has no error that could be corrected. */
  readonly corrections: SeriesCorrections | null;
}

/** One row of a breakdown: a child site, an age band, a sex, a kind of stay. */
export interface BreakdownRow {
  /** The site's id as text, the age band, the sex, the kind; `""` where the record does not say. */
  readonly key: string;
  /** The site's name; empty for the other dimensions, whose words are the screen's. */
  readonly label: string;
  readonly figure: Figure;
  readonly correction: Correction | null;
  readonly marks: readonly { readonly days: number; readonly figure: Figure }[];
}

/** Where a figure comes from. */
export interface Provenance {
  /** A statement that counts the same numbers in the records. */
  readonly sql: string;
  readonly answeredFrom: "roll-up" | "records";
  readonly tables: readonly string[];
  /** Figures from elsewhere of the same indicator and site, over days that the current one shares. */
  readonly references: readonly ComparedReference[];
}
