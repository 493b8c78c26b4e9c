import type { ChanceSignals } from "../../statistics/chanceSignals.ts";
import type { Figure } from "../Figure.ts";
import type { Highlight, IndicatorDetail } from "../FigureService.ts";
import type { BreakdownRow, IndicatorFigures } from "../IndicatorFigures.ts";

/** What a page about one indicator shows. */
export interface BookletEntry {
  readonly line: IndicatorFigures;
  readonly detail: IndicatorDetail;
  /** How complete the documents are that it rests on: a published figure of the same place and period; null where it rests on none. */
  readonly coverage: Figure | null;
  /** Of what is wanting, where it is: one row for each site below; empty for every other shape. */
  readonly where: readonly BreakdownRow[];
}

/** The figures of a printed booklet. */
export interface Booklet {
  /** Every indicator of the catalogue, chosen or not. */
  readonly lines: readonly IndicatorFigures[];
  /** Those chosen that the extract measures here, in the order chosen. */
  readonly entries: readonly BookletEntry[];
  /** Those chosen that it does not. */
  readonly absent: readonly IndicatorFigures[];
  /** What deserves a sentence among those chosen. */
  readonly highlights: readonly Highlight[];
  readonly chance: ChanceSignals | null;
}
