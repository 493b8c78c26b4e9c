import { siteMember } from "../SiteMember.ts";

/**
 * `site_above` and `site_at(start, site, level)`: each site with itself and the groups, the hospital and the root above it, by the level of
 * `site`. Below the hospital only itself, as a department and as a unit: which of the two it is, its grain says.
 */
export const siteAt = [
  siteMember[0]!,
  {
    name: "site_at",
    kind: "step" as const,
    select: `SELECT a.start, a.site, CASE WHEN c.hospital_id = c.care_site_id THEN 'hospital'
      WHEN c.parent_care_site_id IS NULL THEN 'all' ELSE 'group' END AS level
    FROM site_above a JOIN care_site c ON c.care_site_id = a.site
    WHERE c.hospital_id IS NULL OR c.hospital_id = c.care_site_id
    UNION ALL
    SELECT c.care_site_id, c.care_site_id, l.level FROM care_site c, (VALUES ('department'), ('unit')) l(level)
    WHERE c.hospital_id <> c.care_site_id`,
  },
];
