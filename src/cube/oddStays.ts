import { literal, literalList } from "../engine/literal.ts";
import { type LeftOutRule, leftOutRules } from "../extract/leftOutRules.ts";
import type { Calendar } from "../indicators/compile/Calendar.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import type { RollUpStatement } from "./rollUps.ts";

/** Days beyond which an acute (MCO) stay is extreme: long-term care and psychiatry have stays of years, acute care hardly ever. */
const longest = 365;

/** Why a stay is worth counting apart: the rule of dates that leaves it out, or its length. */
export type OddCause = LeftOutRule | "long";

export const oddStaysName = "cube_odd_stays";

/**
 * The roll-up of stays that are left out by a rule of dates, and of acute stays closed in the period that last more than a year, by
 * hospital (null, or a place above, where a record names none): `stays`, and `patients`, the distinct ones, which do not add up.
 */
export function oddStays({ start, end }: Calendar, dialect: Dialect): readonly RollUpStatement[] {
  const from = dialect.toDate("visit_start_datetime");
  const to = dialect.toDate("visit_end_datetime");
  return [
    {
      kind: "roll-up",
      name: oddStaysName,
      select: `SELECT care_site_id AS place, rule AS cause, stays, patients FROM visit_left_out WHERE rule IN ${literalList(leftOutRules)}
  UNION ALL
  SELECT care_site_id, ${literal("long" satisfies OddCause)}, count(*), count(DISTINCT person_id) FROM visit_occurrence
  WHERE visit_type = 'hospitalisés' AND stay_type = 'MCO' AND ${to} BETWEEN DATE '${start}' AND DATE '${end}' AND ${dialect.daysBetween(from, to)} > ${longest}
  GROUP BY care_site_id ORDER BY place`,
      keys: ["place", "cause"],
      sums: ["stays", "patients"],
    },
  ];
}
