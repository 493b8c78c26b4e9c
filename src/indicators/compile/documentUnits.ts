import { literalList } from "../../engine/literal.ts";
import type { Dialect } from "../dialect/Dialect.ts";
import type { Family } from "./Family.ts";
import type { Step } from "./Step.ts";

/**
 * Documents as units: at the note's own site or else the stay's, with the patient and the kind of the stay they hang on
 * where they have one. A view: a year of AP-HP holds millions of them, and their roll-ups answer nearly everything.
 * Those with a site of their own apart: it is a plain column there, so that what is asked of few sites reads few notes.
 */
export function documentUnits(family: Family, dialect: Dialect): Step {
  const group = family.documents === "all" ? "" : ` AND n.document_group IN ${literalList(family.documents)}`;
  const date = dialect.toDate("n.note_datetime");
  const placed = (hospital: string, site: string, joined: string, where: string) =>
    `SELECT n.note_id AS unit_id, v.person_id, ${hospital} AS hospital,
    ${site} AS unit_site, ${date} AS anchor, v.sex, v.age_at_visit AS age, v.visit_type, v.stay_type,
    n.document_group, n.nlp_version, 1 AS documents, CASE WHEN n.nlp_version IS NULL THEN 0 ELSE 1 END AS read_documents,
    CASE WHEN n.text_length IS NULL THEN coalesce(n.text_source <> 'scan', TRUE) ELSE n.text_length > 0 END AS readable
  FROM note n LEFT JOIN visit_occurrence v ON v.visit_occurrence_id = n.visit_occurrence_id${joined}
  WHERE ${where}${group}`;
  const ofNote = placed(
    "coalesce(c.hospital_id, v.care_site_id)",
    "n.care_site_id",
    "\n    LEFT JOIN care_site c ON c.care_site_id = n.care_site_id",
    "n.care_site_id IS NOT NULL",
  );
  const ofStay = placed("v.care_site_id", "v.care_site_id", "", "n.care_site_id IS NULL");
  return { name: `features_${family.id}`, kind: "view", select: `${ofNote}\n  UNION ALL ${ofStay}` };
}
