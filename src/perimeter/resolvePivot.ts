import { stayTypes, visitTypes, sexes } from "../extract/store.ts";
import { isGroupAxis, isPlaceAxis, type PivotAxis, type PivotChoice, pivotAxes } from "./Pivot.ts";
import { periodOf, periodsBetween } from "./periods.ts";
import { type SiteTree, sitesBelow } from "./SiteTree.ts";
import { ageBands, type View } from "./View.ts";

/**
 * Why two axes are not crossed. `places`: a site stands under one site above. `groups`: the totals of each breakdown are shown elsewhere
 * and the two are not protected as one table. `many`: more cells than can be read.
 */
export type PivotRefusal = "places" | "groups" | "many";

/** An axis that exists in the view, and why it is not crossed with the other one; null where it is. */
export interface OfferedAxis {
  readonly axis: PivotAxis;
  readonly refused: PivotRefusal | null;
}

export interface ResolvedPivot {
  readonly rows: PivotAxis;
  readonly columns: PivotAxis;
  readonly offered: { readonly rows: readonly OfferedAxis[]; readonly columns: readonly OfferedAxis[] };
  /** Whether something else was asked for, which the view does not have or does not cross. */
  readonly replaced: boolean;
}

/** More cells than this are neither read nor drawn at once. */
export const mostCells = 4000;

const groupSizes = { age: ageBands.length, sex: sexes.length, visit: visitTypes.length, stay: stayTypes.length };

/** The axes of a view, `indicators` of them chosen, and those that are shown. */
export function resolvePivot(tree: SiteTree, view: View, choice: PivotChoice, indicators: number): ResolvedPivot {
  const sizeOf = (axis: PivotAxis): number => {
    if (isPlaceAxis(axis))
      return tree.sites.get(view.site)?.level === axis ? 0 : sitesBelow(tree, view.site, axis).length;
    if (isGroupAxis(axis)) return groupSizes[axis];
    return axis === "indicator"
      ? indicators
      : periodsBetween(`${view.from}-01`, periodOf(`${view.to}-01`, "month").end, view.grain).length;
  };
  const sizes = new Map(pivotAxes.map((axis) => [axis, sizeOf(axis)]));
  const present = pivotAxes.filter((axis) => sizes.get(axis)! > 0);
  const refusal = (one: PivotAxis, other: PivotAxis): PivotRefusal | null => {
    if (one === other) return null;
    if (isPlaceAxis(one) && isPlaceAxis(other)) return "places";
    if (isGroupAxis(one) && isGroupAxis(other)) return "groups";
    return sizes.get(one)! * sizes.get(other)! > mostCells ? "many" : null;
  };
  const isCrossed = (one: PivotAxis, other: PivotAxis) => one !== other && refusal(one, other) === null;
  const firstOf = (axes: readonly (PivotAxis | undefined)[], suits: (axis: PivotAxis) => boolean) =>
    axes.find((axis): axis is PivotAxis => axis !== undefined && present.includes(axis) && suits(axis));
  const rows =
    firstOf([choice.rows, "hospital", "group", "department", "unit", "period"], (axis) =>
      present.some((other) => isCrossed(axis, other)),
    ) ?? "period";
  const columns = firstOf([choice.columns, "period", "sex", "indicator"], (axis) => isCrossed(rows, axis)) ?? "sex";
  const offeredBeside = (other: PivotAxis) => present.map((axis) => ({ axis, refused: refusal(axis, other) }));
  return {
    rows,
    columns,
    offered: { rows: offeredBeside(columns), columns: offeredBeside(rows) },
    replaced: (choice.rows ?? rows) !== rows || (choice.columns ?? columns) !== columns,
  };
}
