import type { QueryOptions } from "../../../engine/Engine.ts";
import { judgeCell } from "../../../disclosure/judgeCell.ts";
import { calendarOf, cutoffOf } from "../../../indicators/compile/Calendar.ts";
import type { Family } from "../../../indicators/compile/Family.ts";
import type { Indicator } from "../../../indicators/language/Indicator.ts";
import { lastWholeMonth } from "../../../perimeter/months.ts";
import { periodOf } from "../../../perimeter/periods.ts";
import { sitesBelow } from "../../../perimeter/SiteTree.ts";
import type { View } from "../../../perimeter/View.ts";
import type { FigureSource } from "../../createFigureService.ts";
import { ask, type JudgedCell } from "../../Ledger.ts";
import { placeOf } from "../../placeOf.ts";
import { cellOf, sumTallies } from "../../Tally.ts";
import { completenessAt } from "../completenessAt.ts";
import { completenessGroupOf } from "../completenessGroupOf.ts";
import { adjustmentsFor } from "./adjustmentsFor.ts";
import { completeSources } from "./completeSources.ts";
import { inverseCompleteness, rhoOf } from "./inverseCompleteness.ts";
import type { AdjustedLevel, AdjustmentKind, Rho, SourceAdjustment } from "./SourceAdjustment.ts";

/**
 * The level of a perimeter over the complete months of its window, adjusted in both ways for hospitals whose documents were not
 * complete; empty where neither suits the indicator, and where the perimeter has no hospitals below it.
 */
export async function adjustedLevels(
  source: FigureSource,
  family: Family,
  indicator: Indicator,
  view: View,
  k: number,
  options: QueryOptions,
): Promise<readonly SourceAdjustment[]> {
  const { descriptor, tree } = source;
  const rho = adjustmentsFor(indicator);
  const group = completenessGroupOf(indicator);
  const sites = sitesBelow(tree, view.site, "hospital").map(({ id }) => id);
  const whole = lastWholeMonth(cutoffOf(indicator, calendarOf(descriptor)));
  const window = { from: view.from, to: view.to < whole ? view.to : whole };
  if (rho === null || group === null || sites.length < 2 || window.from > window.to) return [];
  const known = await completenessAt(source, sites, k, options);
  const fits = new Map([...known].flatMap(([site, { [group]: fit }]) => (fit ? [[site, fit]] : [])));
  const { cells } = await ask(
    source,
    family,
    [indicator],
    {
      place: placeOf(tree, view.site),
      filters: view.filters,
      from: `${window.from}-01`,
      to: periodOf(`${window.to}-01`, "month").end,
      grain: "month",
      by: [],
      parts: sites.map((site) => placeOf(tree, site)),
    },
    k,
    options,
  );
  const judged = cells.get(indicator.id) ?? [];
  const counts = judged.map(({ part, period, tally }) => ({
    site: part!,
    month: period!.slice(0, 7),
    numerator: tally.numerator,
    denominator: tally.denominator,
  }));
  const complete = completeSources(counts, fits, window);
  const weighted = inverseCompleteness(counts, fits, window, rho);
  const isWeighted = ({ part, period }: JudgedCell) => rhoOf(fits.get(part!), period!.slice(0, 7), rho) !== null;
  return [
    told(indicator, judged, "complete sources", null, complete, ({ part }) => complete!.kept.includes(part!), k),
    told(indicator, judged, "inverse completeness", rho, weighted, isWeighted, k),
  ];
}

/** Beside the level of all, a level tells what it leaves out: both must be of k patients, or of none. */
function told(
  indicator: Indicator,
  cells: readonly JudgedCell[],
  kind: AdjustmentKind,
  rho: Rho | null,
  level: AdjustedLevel | null,
  isIn: (cell: JudgedCell) => boolean,
  k: number,
): SourceAdjustment {
  if (!level) return { state: "no source", kind };
  const sides = [cells.filter(isIn), cells.filter((cell) => !isIn(cell))];
  const publishable = sides.every((side) => {
    const tally = sumTallies(side.map((cell) => cell.tally));
    return judgeCell(cellOf(indicator, tally), k) === "publish";
  });
  return publishable ? { state: "adjusted", kind, rho, level } : { state: "hidden", kind };
}
