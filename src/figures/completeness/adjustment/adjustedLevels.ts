import type { QueryOptions } from "../../../engine/Engine.ts";
import { calendarOf, cutoffOf } from "../../../indicators/compile/Calendar.ts";
import type { Family } from "../../../indicators/compile/Family.ts";
import type { Indicator } from "../../../indicators/language/Indicator.ts";
import { lastWholeMonth } from "../../../perimeter/months.ts";
import { periodOf } from "../../../perimeter/periods.ts";
import { sitesBelow } from "../../../perimeter/SiteTree.ts";
import type { View } from "../../../perimeter/View.ts";
import type { FigureSource } from "../../createFigureService.ts";
import { placeOf } from "../../placeOf.ts";
import { askProtected } from "../../protection/askProtected.ts";
import { completenessAt } from "../completenessAt.ts";
import { completenessGroupOf } from "../completenessGroupOf.ts";
import { adjustmentsFor } from "./adjustmentsFor.ts";
import { completeSources } from "./completeSources.ts";
import { inverseCompleteness } from "./inverseCompleteness.ts";
import type { AdjustedLevel, AdjustmentKind, Rho, SourceAdjustment } from "./SourceAdjustment.ts";

/**
 * The level of a perimeter over the complete months of its window, adjusted in both ways for hospitals whose documents were not
 * complete; empty where neither suits the indicator, and where the perimeter has no hospitals below it. Months of a hospital that secrecy
 * hides are left out: a level made from the others tells nothing of them.
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
  const { cells } = await askProtected(
    source,
    family,
    [indicator],
    {
      place: placeOf(tree, view.site),
      filters: view.filters,
      from: `${window.from}-01`,
      to: periodOf(`${window.to}-01`, "month").end,
      grain: "month",
      parts: sites.map((site) => placeOf(tree, site)),
    },
    k,
    options,
  );
  const judged = cells.get(indicator.id) ?? [];
  const counts = judged
    .filter(({ verdict, tally }) => verdict === "publish" && tally.denominator > 0)
    .map(({ part, period, tally }) => ({
      site: part!,
      month: period!.slice(0, 7),
      numerator: tally.numerator,
      denominator: tally.denominator,
    }));
  const hidden = new Set(judged.filter(({ verdict }) => verdict !== "publish").map(({ part }) => part!));
  const told = (kind: AdjustmentKind, used: Rho | null, level: AdjustedLevel | null): SourceAdjustment => {
    if (!level) return { state: hidden.size > 0 ? "hidden" : "no source", kind };
    return { state: "adjusted", kind, rho: used, level: { ...level, left: [...new Set([...level.left, ...hidden])] } };
  };
  return [
    told("complete sources", null, completeSources(counts, fits, window)),
    told("inverse completeness", rho, inverseCompleteness(counts, fits, window, rho)),
  ];
}
