import { baseOf, baseUnits, documentsOf, unitDocuments } from "../indicators/compile/baseUnits.ts";
import type { Calendar } from "../indicators/compile/Calendar.ts";
import type { Family } from "../indicators/compile/Family.ts";
import type { Step } from "../indicators/compile/Step.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import type { RollUpStatement } from "./rollUps.ts";

/** Emergency passages over their own documents alone, whatever else a sheet reads for those admitted. */
const passages: Family = {
  id: "emergency_passage_emergency",
  unit: "emergency passage",
  stays: null,
  documents: ["EMERGENCY"],
  documentsIfAdmitted: [],
  indicators: [],
};

export const passageCoverageName = "cube_passage_coverage";

/**
 * The roll-up of emergency passages by month of arrival and place (hospitals and what is above them): `denominator`, `numerator`
 * those with a document of the emergency department, `patients` the distinct patients of the denominator, which do not add up.
 */
export function passageCoverage(calendar: Calendar, dialect: Dialect): readonly (Step | RollUpStatement)[] {
  const documents = unitDocuments(passages, dialect);
  const month = dialect.periodOf("u.anchor", "month");
  return [
    ...baseUnits(passages, dialect),
    documents,
    {
      name: "documented_passage",
      kind: "step",
      select: `SELECT DISTINCT unit_id FROM ${documentsOf(passages)}`,
    },
    {
      kind: "roll-up",
      name: passageCoverageName,
      select: `SELECT ${month} AS date, s.site AS place, count(*) AS denominator, count(d.unit_id) AS numerator, count(DISTINCT u.person_id) AS patients
  FROM ${baseOf(passages)} u JOIN site_member s ON s.hospital = u.hospital AND s.unit_site = u.unit_site
    JOIN care_site c ON c.care_site_id = s.site AND (c.hospital_id IS NULL OR c.hospital_id = c.care_site_id)
    LEFT JOIN documented_passage d ON d.unit_id = u.unit_id
  WHERE u.anchor <= DATE '${calendar.end}' GROUP BY s.site, ${month} ORDER BY place`,
      keys: ["date", "place"],
      sums: ["denominator", "numerator", "patients"],
    },
  ];
}
