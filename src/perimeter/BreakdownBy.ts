/**
 * What a figure is broken down by. `site`: the children of the perimeter; `hospital`: every hospital below it; `unit`: the units at
 * or below it, most concerned first, which is the list to catch up. `document`: the groups of documents, of a figure that counts documents.
 */
export const breakdowns = ["site", "hospital", "unit", "age", "sex", "visit", "stay", "document"] as const;
export type BreakdownBy = (typeof breakdowns)[number];

/** Whether the rows of a breakdown are sites. */
export function isBySite(by: BreakdownBy): by is "site" | "hospital" | "unit" {
  return by === "site" || by === "hospital" || by === "unit";
}
