/**
 * What a figure is broken down by. `site`: the children of the perimeter; `unit`: the units at or below it, most
 * concerned first, which is the list to catch up.
 */
export const breakdowns = ["site", "unit", "age", "sex", "visit", "stay"] as const;
export type BreakdownBy = (typeof breakdowns)[number];
