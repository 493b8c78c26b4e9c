import type { Step } from "../indicators/compile/Step.ts";

/**
 * `site_member(hospital, unit_site, site)`: every site that a unit counts in. At the hospital and above it is its
 * hospital's line, below it its own unit's. `site_above` is made once: an engine may run a common table once per use.
 */
export const siteMember: readonly Step[] = [
  {
    name: "site_above",
    kind: "step",
    select: `WITH RECURSIVE above AS (
    SELECT care_site_id AS start, care_site_id AS site, parent_care_site_id AS parent FROM care_site
    UNION ALL
    SELECT a.start, c.care_site_id, c.parent_care_site_id FROM above a JOIN care_site c ON c.care_site_id = a.parent
  ) SELECT start, site FROM above`,
  },
  {
    name: "site_member",
    kind: "table",
    select: `SELECT u.hospital_id AS hospital, u.care_site_id AS unit_site, a.site
  FROM care_site u JOIN site_above a ON a.start = u.hospital_id WHERE u.hospital_id IS NOT NULL
  UNION ALL
  SELECT u.hospital_id, u.care_site_id, a.site
  FROM care_site u JOIN site_above a ON a.start = u.care_site_id JOIN care_site s ON s.care_site_id = a.site
  WHERE s.hospital_id = u.hospital_id AND s.care_site_id <> u.hospital_id`,
  },
];
