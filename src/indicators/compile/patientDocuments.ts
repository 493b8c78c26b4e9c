import { literalList } from "../../engine/literal.ts";
import type { Dialect } from "../dialect/Dialect.ts";
import type { Predicate } from "../language/Predicate.ts";
import { baseOf } from "./baseUnits.ts";
import type { Family } from "./Family.ts";
import type { Step } from "./Step.ts";
import { testsOf } from "./testsOf.ts";

type PatientDocument = Extract<Predicate, { patientDocument: unknown }>;

/** Column that says whether the patient of a unit has such a document. */
export function patientDocumentColumn({ patientDocument, daysBefore }: PatientDocument): string {
  return ["p", ...[...patientDocument].sort(), daysBefore].join("_").toLowerCase();
}

/** Columns that documents of the same patient add to a unit. */
export function patientDocumentColumns(family: Family): readonly string[] {
  return askedOf(family).map((asked) => {
    const column = patientDocumentColumn(asked);
    return `${column}.unit_id IS NOT NULL AS ${column}`;
  });
}

/** Joins of these documents to a unit `b`. */
export function patientDocumentJoins(family: Family): readonly string[] {
  return askedOf(family).map((asked) => {
    const column = patientDocumentColumn(asked);
    return `LEFT JOIN ${tableOf(family, asked)} ${column} ON ${column}.unit_id = b.unit_id`;
  });
}

/** Units whose patient has such a document, whatever the stay it hangs on; documents that hang on none have no patient. */
export function patientDocuments(family: Family, dialect: Dialect): readonly Step[] {
  const date = dialect.toDate("n.note_datetime");
  return askedOf(family).map((asked) => ({
    name: tableOf(family, asked),
    kind: "step",
    select: `SELECT DISTINCT b.unit_id
  FROM (SELECT v.person_id, ${date} AS note_date FROM note n JOIN visit_occurrence v ON v.visit_occurrence_id = n.visit_occurrence_id
    WHERE n.document_group IN ${literalList(asked.patientDocument)}) t
  JOIN ${baseOf(family)} b ON b.person_id = t.person_id AND t.note_date BETWEEN ${dialect.addDays("b.end_date", -asked.daysBefore)} AND b.end_date`,
  }));
}

const tableOf = (family: Family, asked: PatientDocument) => `${baseOf(family)}_${patientDocumentColumn(asked)}`;

function askedOf(family: Family): readonly PatientDocument[] {
  const asked = testsOf(family).flatMap((test) => ("patientDocument" in test ? [test] : []));
  return [...new Map(asked.map((one) => [patientDocumentColumn(one), one])).values()];
}
