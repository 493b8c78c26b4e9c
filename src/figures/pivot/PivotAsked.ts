import type { GroupAxis, PlaceAxis } from "../../perimeter/Pivot.ts";
import type { Grain } from "../../perimeter/View.ts";

/** One question of a pivot: its places or the perimeter itself, its periods or the window, its groups or all of them. */
export interface PivotAsked {
  readonly level: PlaceAxis | null;
  readonly grain: Grain | null;
  readonly by: GroupAxis | null;
}

/** Where a cell of an answer stands; null where its question asks for no part. */
export interface PivotPlace {
  readonly site: number | null;
  readonly period: string | null;
  readonly group: string | null;
}

/** One text for each cell of each question about an indicator; without a place, for the question. */
export function pivotKey(indicator: string, { level, grain, by }: PivotAsked, place?: PivotPlace): string {
  return JSON.stringify([indicator, level, grain, by, place && [place.site, place.period, place.group]]);
}
