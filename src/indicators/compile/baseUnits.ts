import { literal, literalList } from "../../engine/literal.ts";
import type { Dialect } from "../dialect/Dialect.ts";
import type { Family } from "./Family.ts";
import type { Step } from "./Step.ts";

const unitName = ({ unit, stays }: Family) => (unit === "emergency passage" ? "passage" : stays ? "day_stay" : "stay");

/** Names of the intermediate tables of a family; families over the same units, or the same documents of them, share them. */
export const baseOf = (family: Family) => `base_${unitName(family)}`;
export const memberOf = (family: Family) => `member_${unitName(family)}`;
export const documentsOf = (family: Family) => `document_${scopeOf(family)}`;

/** Units and document groups of a family as a name. */
export function scopeOf(family: Family): string {
  const groups = family.documents === "all" ? ["all"] : [...family.documents].sort();
  return [unitName(family), ...groups, ...[...family.documentsIfAdmitted].sort()].join("_").toLowerCase();
}

/**
 * The units of a family before any document is looked at: `unit_id, person_id, hospital, unit_site, started, ended,
 * left_at, start_date, end_date, anchor` and the fields of predicates that come from the visit. `left_at` is when the last of the visits that make
 * the unit has ended.
 */
export function baseUnits(family: Family, dialect: Dialect): readonly Step[] {
  return family.unit === "emergency passage" ? passages(family, dialect) : [stays(family, dialect)];
}

/** Below the hospital a stay belongs to its discharge unit, unless that unit lies in another hospital. */
const unitSite = "CASE WHEN c.hospital_id = v.care_site_id THEN c.care_site_id ELSE v.care_site_id END";

const visitFields = (dialect: Dialect) => `v.person_id, v.care_site_id AS hospital, ${unitSite} AS unit_site,
    v.visit_start_datetime AS started, v.visit_end_datetime AS ended,
    ${dialect.toDate("v.visit_start_datetime")} AS start_date, ${dialect.toDate("v.visit_end_datetime")} AS end_date,
    ${dialect.daysBetween(dialect.toDate("v.visit_start_datetime"), dialect.toDate("v.visit_end_datetime"))} AS nights,
    v.visit_type, v.stay_type, v.via_emergency, v.transferred_in, v.discharge_class, v.age_at_visit AS age, v.sex,
    v.visit_end_datetime IS NOT NULL AS closed`;

function stays(family: Family, dialect: Dialect): Step {
  return {
    name: baseOf(family),
    kind: "step",
    select: `SELECT v.visit_occurrence_id AS unit_id, ${visitFields(dialect)}, v.visit_end_datetime AS left_at,
    ${dialect.toDate("v.visit_end_datetime")} AS anchor
  FROM visit_occurrence v LEFT JOIN care_site c ON c.care_site_id = v.discharge_unit_id
  WHERE v.visit_type = ${literal(family.stays ?? "hospitalisés")} AND v.visit_end_datetime IS NOT NULL`,
  };
}

/** Visits of one patient are chained, and count once, when the next starts at most a day after all before have ended. */
function passages(family: Family, dialect: Dialect): readonly Step[] {
  const startDate = dialect.toDate("v.visit_start_datetime");
  const order = "PARTITION BY v.person_id ORDER BY v.visit_start_datetime, v.visit_occurrence_id";
  return [
    {
      name: memberOf(family),
      kind: "step",
      select: `SELECT visit_occurrence_id, admitted, ended, max(coalesce(ended, visit_start_datetime)) OVER (PARTITION BY person_id, chain) AS left_at,
    first_value(visit_occurrence_id) OVER (PARTITION BY person_id, chain ORDER BY visit_start_datetime, visit_occurrence_id) AS unit_id
  FROM (SELECT v.*, sum(v.begins) OVER (${order} ROWS UNBOUNDED PRECEDING) AS chain
    FROM (SELECT v.*, CASE WHEN ${dialect.daysBetween(dialect.toDate("v.before"), startDate)} <= 1 THEN 0 ELSE 1 END AS begins
      FROM (SELECT v.visit_occurrence_id, v.person_id, v.visit_start_datetime, v.visit_end_datetime AS ended, v.visit_type = 'hospitalisés' AS admitted,
          max(coalesce(v.visit_end_datetime, v.visit_start_datetime)) OVER (${order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
        FROM visit_occurrence v
        WHERE v.visit_type = 'urgence' OR (v.visit_type = 'hospitalisés' AND v.via_emergency)) v) v)`,
    },
    {
      name: baseOf(family),
      kind: "step",
      select: `SELECT v.visit_occurrence_id AS unit_id, ${visitFields(dialect)}, l.left_at,
    ${dialect.toDate("v.visit_start_datetime")} AS anchor
  FROM visit_occurrence v JOIN ${memberOf(family)} l ON l.visit_occurrence_id = v.visit_occurrence_id AND l.unit_id = v.visit_occurrence_id
    LEFT JOIN care_site c ON c.care_site_id = v.discharge_unit_id`,
    },
  ];
}

/** Documents of the units: `unit_id, note_id, note_date, before_end, nlp_version`; `before_end`: no later than the end of their own visit. */
export function unitDocuments(family: Family, dialect: Dialect): Step {
  const groups = family.documents === "all" ? null : literalList(family.documents);
  const date = dialect.toDate("n.note_datetime");
  const passage = family.unit === "emergency passage";
  const admitted =
    family.documentsIfAdmitted.length > 0
      ? ` OR (b.admitted AND n.document_group IN ${literalList(family.documentsIfAdmitted)})`
      : "";
  const group = groups === null ? "TRUE" : `(n.document_group IN ${groups}${admitted})`;
  return {
    name: documentsOf(family),
    kind: "step",
    select: passage
      ? `SELECT b.unit_id, n.note_id, ${date} AS note_date, n.note_datetime <= b.ended AS before_end, n.nlp_version
  FROM note n JOIN ${memberOf(family)} b ON b.visit_occurrence_id = n.visit_occurrence_id WHERE ${group}`
      : `SELECT b.unit_id, n.note_id, ${date} AS note_date, n.note_datetime <= b.ended AS before_end, n.nlp_version
  FROM note n JOIN ${baseOf(family)} b ON b.unit_id = n.visit_occurrence_id WHERE ${group}`,
  };
}
