/**
 * SQL of the site that a row's own `care_site_id` becomes, given `site_key` joined as `alias`. A site that the warehouse
 * does not describe keeps its number, so that the reader counts it as an orphan.
 */
export function siteOf(alias: string, source: string, level: "hospital" | "nearest"): string {
  const folded =
    level === "hospital" ? `coalesce(${alias}.hospital_id, ${alias}.care_site_id)` : `${alias}.care_site_id`;
  return `CASE WHEN ${alias}.source IS NULL THEN TRY_CAST(${source} AS INTEGER) ELSE ${folded} END`;
}
