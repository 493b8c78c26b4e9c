import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf, cutoffOf } from "../../indicators/compile/Calendar.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { isGroupAxis, isPlaceAxis, type PivotAxis } from "../../perimeter/Pivot.ts";
import { type Period, periodOf, periodsBetween } from "../../perimeter/periods.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import { ageBands, type Grain, type View } from "../../perimeter/View.ts";
import type { FigureSource } from "../createFigureService.ts";
import { emptyFigure } from "../publishFigure.ts";
import { readableView } from "../readableView.ts";
import { mayUnprotect, thresholdOf } from "../thresholdOf.ts";
import { incompleteMonths } from "./incompleteMonths.ts";
import { askPivot } from "./askPivot.ts";
import { type PivotAsked, pivotKey } from "./PivotAsked.ts";
import type { PivotCell, PivotHead, PivotRequest, PivotTable } from "./PivotTable.ts";

/**
 * Two axes crossed. The head `all` stands where secrecy settles it with its parts: the perimeter over its places, all groups over each,
 * the window over its months. Not the window over longer periods, nor over months by group: those are settled in tables of their own.
 */
export async function pivotOf(
  source: FigureSource,
  asked: PivotRequest,
  given: View,
  options: QueryOptions,
): Promise<PivotTable> {
  const { rows, columns, indicators: ids } = asked;
  const { descriptor, tree } = source;
  const calendar = calendarOf(descriptor);
  const indicators = ids.map((id) => source.catalogue.find((one) => one.id === id)!);
  const view = indicators.length === 1 ? readableView(indicators[0]!, given) : given;
  const axes = [rows, columns];
  const level = axes.find(isPlaceAxis) ?? null;
  const by = axes.find(isGroupAxis) ?? null;
  const grain = axes.includes("period") ? view.grain : null;
  const isSummed = grain === "month" && by === null;
  const grains: readonly (Grain | null)[] = grain && isSummed ? [grain, null] : [grain];
  const questions = (level ? [level, null] : [null]).flatMap((oneLevel) =>
    grains.flatMap((oneGrain) =>
      (by ? [by, null] : [null]).map((oneBy): PivotAsked => ({ level: oneLevel, grain: oneGrain, by: oneBy })),
    ),
  );
  const answers = await askPivot(source, indicators, questions, view, options);
  const inside = level ? sitesBelow(tree, view.site, level).map(({ id }) => id) : [];
  const k = view.unprotected && mayUnprotect(descriptor) ? 1 : thresholdOf(descriptor);
  const incompleteAt = await incompleteMonths(source, view.site, inside, k, options);
  const isComplete = (indicator: Indicator, { start }: Period) => start <= cutoffOf(indicator, calendar);

  const headsOf = (axis: PivotAxis): readonly PivotHead[] => {
    if (isPlaceAxis(axis)) return [all, ...inside.map((site): PivotHead => ({ kind: "place", site }))];
    if (axis === "indicator") return ids.map((id) => ({ kind: "indicator", id }));
    if (isGroupAxis(axis))
      return [
        all,
        ...[...answers.groups].sort(inOrder).map((value): PivotHead => ({ kind: "group", by: axis, value })),
      ];
    const periods = periodsBetween(`${view.from}-01`, periodOf(`${view.to}-01`, "month").end, view.grain);
    const told = periods.filter((period) => indicators.some((indicator) => isComplete(indicator, period)));
    return [...(isSummed ? [all] : []), ...told.map(({ start }): PivotHead => ({ kind: "period", start }))];
  };
  const cellOf = (row: PivotHead, column: PivotHead): PivotCell | null => {
    const heads = [row, column];
    const of = <K extends PivotHead["kind"]>(kind: K) =>
      heads.find((head): head is Extract<PivotHead, { kind: K }> => head.kind === kind);
    const [site, period, group] = [of("place")?.site ?? null, of("period")?.start ?? null, of("group")?.value ?? null];
    const indicator = indicators.find(({ id }) => id === of("indicator")?.id) ?? indicators[0]!;
    const one: PivotAsked = {
      level: site === null ? null : level,
      grain: period === null ? null : grain,
      by: group === null ? null : by,
    };
    const found = answers.cells.get(pivotKey(indicator.id, one, { site, period, group }));
    if (found) {
      const window = answers.windows.get(indicator.id);
      const days =
        period !== null
          ? periodOf(period, view.grain)
          : window && { start: `${window.from}-01`, end: periodOf(`${window.to}-01`, "month").end };
      return { ...found, incomplete: days ? incompleteAt(indicator, site ?? view.site, days) : null };
    }
    const refused = answers.refused.get(pivotKey(indicator.id, one));
    if (refused) return { figure: refused, correction: null, incomplete: null };
    const isBegun =
      period === null ? answers.windows.get(indicator.id) !== null : period <= cutoffOf(indicator, calendar);
    return isBegun ? { figure: emptyFigure(indicator), correction: null, incomplete: null } : null;
  };
  const [rowHeads, columnHeads] = [headsOf(rows), headsOf(columns)];
  const windows = new Set([...answers.windows.values()].map((window) => JSON.stringify(window)));
  return {
    asked,
    rows: rowHeads,
    columns: columnHeads,
    cells: rowHeads.map((row) => columnHeads.map((column) => cellOf(row, column))),
    grain: view.grain,
    window: windows.size === 1 ? [...answers.windows.values()][0]! : null,
  };
}

const all: PivotHead = { kind: "all" };

/** Age bands from the youngest, other groups by their names, what the record does not say last. */
function inOrder(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const [first, second] = [a, b].map((value) => ageBands.findIndex((band) => band === value));
  return first === second ? a.localeCompare(b, "fr") : first! - second!;
}
