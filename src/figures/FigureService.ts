import type { BreakdownBy } from "../perimeter/BreakdownBy.ts";
import type { Grain, View } from "../perimeter/View.ts";
import type { SiteTree } from "../perimeter/SiteTree.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { ChanceSignals } from "../statistics/chanceSignals.ts";
import type { Comparison } from "./comparison/Comparison.ts";
import type { Level } from "./comparison/Level.ts";
import type { Pair } from "./comparison/Pair.ts";
import type { Cause } from "./signals/Cause.ts";
import type { SiteSignals } from "./signals/signalsBelow.ts";
import type { PivotRequest, PivotTable } from "./pivot/PivotTable.ts";
import type { StandingFact } from "./signals/facts/StandingFact.ts";
import type { SourceAdjustment } from "./completeness/adjustment/SourceAdjustment.ts";
import type { QualityReport } from "./completeness/SiteQuality.ts";
import type { SiteVerdicts } from "./completeness/SiteVerdicts.ts";
import type { Validation } from "./correction/Validation.ts";
import type { WatchedDays } from "./early/WatchedDays.ts";
import type { MatrixPiece } from "./matrix/MatrixPiece.ts";
import type { LinesBySite } from "./LinesBySite.ts";
import type { Waterfall } from "./waterfall/Waterfall.ts";
import type { BreakdownRow, CorrectedFigures, IndicatorFigures, Provenance } from "./IndicatorFigures.ts";

export type { BreakdownBy };

/** Unusual variations with one cause, told by one indicator. */
export interface SignalHighlight {
  readonly kind: "signal";
  readonly indicator: string;
  /** Of the series that tells it: weeks where months are watched by week. */
  readonly grain: Grain;
  /** Units concerned by it in the period. */
  readonly units: number;
  readonly cause: Cause | null;
  /** The other indicators that the cause touches, most units first. */
  readonly others: readonly string[];
}

/** What is left to do. */
export interface ToDoHighlight {
  readonly kind: "to-do";
  readonly indicator: string;
  readonly units: number;
  /** Sites below the perimeter where most of it lies. */
  readonly where: readonly { readonly site: number; readonly units: number }[];
}

/** Something of the overview that deserves a sentence: the five that matter most, validated indicators first, then most stays. */
export type Highlight = SignalHighlight | ToDoHighlight;

export interface Overview {
  readonly lines: readonly IndicatorFigures[];
  readonly highlights: readonly Highlight[];
  /** Unusual variations that chance alone would give to these lines; null where none can be judged. */
  readonly chance: ChanceSignals | null;
}

export interface IndicatorDetail {
  readonly line: CorrectedFigures;
  /** The same at the next grain that may be read, where too many points of `line` are hidden; null where there is none. */
  readonly coarser: CorrectedFigures | null;
  readonly provenance: Provenance;
}

/** The weeks of the indicators that are watched, at a place below the perimeter. */
export interface WatchedPlace {
  readonly site: number;
  readonly lines: readonly IndicatorFigures[];
}

/** The only door to figures: everything that a screen, an export or the command line shows went through disclosure. */
export interface FigureService {
  readonly catalogue: readonly Indicator[];
  readonly tree: SiteTree;
  /** How often the algorithm was right, where people read the same documents. */
  readonly validations: readonly Validation[];
  overview(view: View, signal?: AbortSignal): Promise<Overview>;
  /**
   * The lines of indicators at each of some sites below the perimeter, none inside another: a few indicators at sites of one level at a
   * time, as they are known.
   */
  linesBelow(
    ids: readonly string[],
    sites: readonly number[],
    view: View,
    signal?: AbortSignal,
  ): AsyncIterable<LinesBySite>;
  /** The same without their series, as the cells of a matrix; last, what all of them say together. */
  matrix(
    ids: readonly string[],
    sites: readonly number[],
    view: View,
    signal?: AbortSignal,
  ): AsyncIterable<MatrixPiece>;
  /** The unusual variations at each of some sites below the perimeter. */
  signalsBelow(view: View, sites: readonly number[], signal?: AbortSignal): Promise<ReadonlyMap<number, SiteSignals>>;
  /** The indicators whose weeks are watched for early signals, week by week whatever the grain of the view. */
  early(view: View, signal?: AbortSignal): Promise<readonly IndicatorFigures[]>;
  /** The same at each group of hospitals and each hospital below, in the order of the tree. */
  earlyBelow(view: View, signal?: AbortSignal): Promise<readonly WatchedPlace[]>;
  /** The days of the indicators that are watched, from one day on, where days may be told. */
  earlyDays(view: View, since: string, signal?: AbortSignal): Promise<WatchedDays>;
  /** What the source cannot tell of the sites of a view, whatever its filters and its grain: no overview waits for it. */
  facts(view: View): Promise<readonly StandingFact[]>;
  indicator(id: string, view: View, signal?: AbortSignal): Promise<IndicatorDetail>;
  /** From all units to the current figure's denominator, rule by rule. */
  waterfall(id: string, view: View, signal?: AbortSignal): Promise<Waterfall>;
  /** The current period's figure by child site or by one dimension. */
  breakdown(id: string, by: BreakdownBy, view: View, signal?: AbortSignal): Promise<readonly BreakdownRow[]>;
  /** The hospitals of the extract among their peers, over the complete months of the window; null where the sheet compares none. */
  funnel(id: string, view: View, signal?: AbortSignal): Promise<Comparison | null>;
  /** Indicators at some places of one level, over the complete months of the window, site by site in the order of `ids`. */
  levels(ids: readonly string[], sites: readonly number[], view: View, signal?: AbortSignal): Promise<readonly Level[]>;
  /** Indicators of a view beside those of another: of another place, or of another window. */
  pairs(ids: readonly string[], view: View, other: View, signal?: AbortSignal): Promise<readonly Pair[]>;
  /** Two axes crossed, each cell judged in one table with the others. */
  pivot(asked: PivotRequest, view: View, signal?: AbortSignal): Promise<PivotTable>;
  /** The level over the window, adjusted for sources that were not complete; empty where that does not suit the indicator. */
  adjusted(id: string, view: View, signal?: AbortSignal): Promise<readonly SourceAdjustment[]>;
  /** How complete and how well read the documents of each hospital of a view are, whatever its filters, its period and its grain. */
  quality(view: Pick<View, "site" | "unprotected">): Promise<QualityReport>;
  /** Which indicators are fit for steering at each hospital of a view. */
  verdicts(view: View, signal?: AbortSignal): Promise<readonly SiteVerdicts[]>;
}
