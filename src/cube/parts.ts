import { literalList } from "../engine/literal.ts";
import type { Place } from "./Question.ts";

/** The column of a unit that says which part of a question it belongs to. */
export function siteColumn(parts: readonly Place[]): "hospital" | "unit_site" {
  return parts.some(({ level }) => level === "department" || level === "unit") ? "unit_site" : "hospital";
}

/** The part of each hospital, or below it of each unit. */
export function partBySite(parts: readonly Place[]): ReadonlyMap<number, number> {
  const below = siteColumn(parts) === "unit_site";
  return new Map(parts.flatMap(({ site, hospitals, units }) => (below ? units : hospitals).map((one) => [one, site])));
}

/** Whether a unit `u` belongs to one of them, as SQL over its columns. */
export function partsTest(parts: readonly Place[]): readonly string[] {
  const hospitals = `u.hospital IN ${literalList([...new Set(parts.flatMap((part) => part.hospitals))])}`;
  return siteColumn(parts) === "hospital"
    ? [hospitals]
    : [hospitals, `u.unit_site IN ${literalList([...new Set(parts.flatMap(({ units }) => units))])}`];
}

/** `p(part, site)` to join to units `u`: which part of a question a unit belongs to. */
export function partsSql(parts: readonly Place[]): string {
  const rows = [...partBySite(parts)].map(([site, part]) => `(${part}, ${site})`);
  return `(VALUES ${rows.length > 0 ? rows.join(", ") : "(NULL, NULL)"}) p(part, site) ON p.site = u.${siteColumn(parts)}`;
}
