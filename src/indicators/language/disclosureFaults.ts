import type { Fault } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import type { PredicateField } from "./predicateSchema.ts";
import { type FieldTest, testsIn } from "./predicateTests.ts";

/** What says that something was written, and nothing of what the patient has. */
const recordFields: readonly PredicateField[] = [
  "hasDocument",
  "hasLetter",
  "letterWithin",
  "readDocument",
  "readable",
  "documentBeforeEnd",
  "patientDocument",
  "section",
  "sectionsAtLeast",
  "quantity",
];

/** Labels of something written that cannot be negated. */
const writtenLabels: readonly string[] = ["tnm"];

/**
 * `process` hides no small numerator: it is for whether something was documented, in time. What a patient has, or what becomes of him,
 * is `clinical`. A count, whose denominator alone is protected, can be of documents only.
 */
export function disclosureFaults(indicator: Indicator): readonly Fault[] {
  const { shape } = indicator;
  if (shape === "count") return ofPatients(indicator).map((path) => ({ path, code: "clinical-count" }));
  if (shape !== "proportion" || indicator.disclosure === "clinical") return [];
  const paths = [
    ...ofPatients(indicator),
    ...(indicator.follows ? ["follows"] : []),
    ...(indicator.conditions ? ["conditions"] : []),
  ];
  return paths.map((path) => ({ path, code: "clinical-numerator" }));
}

function ofPatients({ numerator }: Extract<Indicator, { numerator: unknown }>): readonly string[] {
  return testsIn(numerator, "numerator").flatMap(({ path, test }) =>
    isOfRecord(test) ? [] : [`${path}.${Object.keys(test)[0]}`],
  );
}

/** A mention says that something was written where it counts even if negated, in whatever status. */
function isOfRecord(test: FieldTest): boolean {
  if (!("mention" in test)) return recordFields.some((field) => Object.hasOwn(test, field));
  if (writtenLabels.includes(test.mention)) return true;
  return test.status === undefined && !test.exclude.includes("negation");
}
