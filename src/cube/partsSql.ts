import type { Place } from "./Question.ts";

/** `p(part, site)` to join to units `u`: which part of a question a unit belongs to. */
export function partsSql(parts: readonly Place[]): string {
  const below = parts.some(({ level }) => level === "department" || level === "unit");
  const rows = parts.flatMap((part) => (below ? part.units : part.hospitals).map((site) => `(${part.site}, ${site})`));
  return `(VALUES ${rows.length > 0 ? rows.join(", ") : "(NULL, NULL)"}) p(part, site) ON p.site = ${below ? "u.unit_site" : "u.hospital"}`;
}
