import type { Step } from "../indicators/compile/Step.ts";

/**
 * `site_member(hospital, unit_site, site)`: every site that a unit counts in. At the hospital and above it is its
 * hospital's line, below it its own unit's.
 */
export const siteMember: Step = {
  name: "site_member",
  kind: "table",
  select: `WITH RECURSIVE above AS (
    SELECT care_site_id AS start, care_site_id AS site, parent_care_site_id AS parent FROM care_site
    UNION ALL
    SELECT a.start, c.care_site_id, c.parent_care_site_id FROM above a JOIN care_site c ON c.care_site_id = a.parent
  ), hospital AS (SELECT DISTINCT hospital_id AS id FROM care_site WHERE hospital_id IS NOT NULL)
  SELECT h.id AS hospital, u.care_site_id AS unit_site, a.site
  FROM hospital h JOIN care_site u ON u.hospital_id = h.id JOIN above a ON a.start = h.id
  UNION ALL
  SELECT u.hospital_id, u.care_site_id, a.site
  FROM care_site u JOIN above a ON a.start = u.care_site_id JOIN care_site s ON s.care_site_id = a.site
  WHERE u.hospital_id IS NOT NULL AND s.hospital_id IS NOT NULL AND s.care_site_id <> u.hospital_id`,
};
