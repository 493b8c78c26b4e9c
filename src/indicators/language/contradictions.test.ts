import { expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { exampleEvidence, exampleValidation } from "../status/testing/exampleEvidence.ts";
import type { Fault, FaultCode } from "./Fault.ts";
import { parseIndicator } from "./parseIndicator.ts";

function faultsOf(id: string, change: object): readonly Fault[] {
  const found = catalogue.find((indicator) => indicator.id === id);
  const parsed = parseIndicator({ ...found, ...change });
  return "faults" in parsed ? parsed.faults : [];
}

const validated = (change: object) => ({
  status: "validated",
  evidence: [JSON.parse(JSON.stringify({ ...exampleValidation, ...change }))] as unknown,
});
const steering = (evidence: readonly object[]) => ({ status: "steering", evidence });
const suicide = { mention: "suicide_attempt", exclude: [] };

const cases: readonly (readonly [id: string, change: object, path: string, code: FaultCode])[] = [
  ["suicide-attempt", { labels: [] }, "numerator.mention", "label-unlisted"],
  ["suicide-attempt", { labels: ["suicide_attempt", "fall"] }, "labels.1", "label-unused"],
  [
    "suicide-attempt",
    { population: { not: { any: [{ closed: true }, { mention: "fall", exclude: [] }] } } },
    "population.not.any.1.mention",
    "label-unlisted",
  ],
  ["suicide-attempt", { numerator: { mention: "conclusion", exclude: [] } }, "numerator.mention", "section-as-mention"],
  [
    "suicide-attempt",
    { numerator: { ...suicide, exclude: ["negation", "doubt"] } },
    "numerator.exclude.1",
    "unknown-value",
  ],
  ["suicide-attempt", { numerator: { ...suicide, exclude: ["family", "family"] } }, "numerator.exclude.1", "duplicate"],
  ["suicide-attempt", { numerator: { ...suicide, atLeast: 0 } }, "numerator.atLeast", "out-of-range"],
  ["suicide-attempt", { numerator: { closed: true, viaEmergency: true } }, "numerator.closed", "unknown-field"],
  ["suicide-attempt", { numerator: { raw: "true" } }, "numerator.raw", "unknown-field"],
  ["suicide-attempt", { numerator: {} }, "numerator", "wrong-type"],
  ["suicide-attempt", { numerator: { any: [] } }, "numerator.any", "empty"],
  ["suicide-attempt", { unread: "negative" }, "correction", "unread-correction"],
  ["suicide-attempt", { watermarks: ["visits", "notes"] }, "watermarks", "watermark-missing"],
  ["suicide-attempt", { anchor: "discharge" }, "anchor", "anchor-of-unit"],
  ["suicide-attempt", { scale: "points" }, "scale", "scale-of-shape"],
  ["suicide-attempt", { status: "validated" }, "evidence", "validation-missing"],
  ["suicide-attempt", validated({ ppv: 0.84 }), "evidence.0.ppv", "below-minimum"],
  ["suicide-attempt", validated({ sensitivity: 0.79 }), "evidence.0.sensitivity", "below-minimum"],
  ["suicide-attempt", validated({ level: "mention" }), "evidence.0.level", "level-of-unit"],
  ["suicide-attempt", validated({ version: undefined }), "evidence.0.version", "missing"],
  ["suicide-attempt", validated({ ppv: 1.2 }), "evidence.0.ppv", "out-of-range"],
  [
    "suicide-attempt",
    validated({ agreement: { measure: "share", value: -0.1 } }),
    "evidence.0.agreement.value",
    "out-of-range",
  ],
  [
    "suicide-attempt",
    validated({ equity: ["sex", "sex"].map((by) => ({ by, largestGap: 0 })) }),
    "evidence.0.equity.1",
    "duplicate",
  ],
  ["discharge-letter-day0", validated({}), "evidence.0.version", "version-without-labels"],
  ["suicide-attempt", steering(exampleEvidence.slice(1)), "evidence", "validation-missing"],
  ["suicide-attempt", steering(exampleEvidence.slice(0, 2)), "evidence", "signature-missing"],
  [
    "suicide-attempt",
    steering([...exampleEvidence, { kind: "opinion", favourable: false, reference: "", on: "2026-05-01" }]),
    "evidence.3.reference",
    "empty",
  ],
  [
    "suicide-attempt",
    steering(exampleEvidence.map((one) => (one.kind === "opinion" ? { ...one, favourable: false } : one))),
    "evidence",
    "opinion-missing",
  ],
  [
    "suicide-attempt",
    steering([{ kind: "signature", role: { fr: "Pr Martin, chef de pôle", en: "Head" }, on: "2026-05-01" }]),
    "evidence.0.role.fr",
    "names-a-person",
  ],
  ["suicide-attempt", { id: "Suicide attempt" }, "id", "malformed"],
  ["suicide-attempt", { needs: ["note.note_text"] }, "needs.0", "unknown-value"],
  ["discharge-letter-day0", { correction: "binary" }, "correction", "correction-without-labels"],
  ["discharge-letter-day0", { numerator: { letterWithin: 1 } }, "numerator.letterWithin", "horizon-too-short"],
  ["discharge-letter-day0", { numerator: { letterWithin: 1.5 } }, "numerator.letterWithin", "out-of-range"],
  ["discharge-letter-day0", { numerator: { readable: true } }, "numerator.readable", "field-of-unit"],
  ["discharge-letter-day0", { population: { sectionsAtLeast: 2 } }, "population.sectionsAtLeast", "sections-unlisted"],
  ["discharge-letter-day0", { needs: [] }, "needs", "needs-missing"],
  [
    "discharge-letter-day0",
    { conditions: [{ label: "copd", icd10: ["J44"], atLeast: 2, exclude: [] }] },
    "conditions",
    "conditions-of-unit",
  ],
  ["discharge-letter-day0", { documentsIfAdmitted: ["DISCHARGE"] }, "documentsIfAdmitted", "field-of-unit"],
  ["discharge-letter-day0", { documents: ["LETTERS"] }, "documents.0", "unknown-value"],
  ["discharge-letter-day0", { reviewOn: "2027-02-30" }, "reviewOn", "malformed"],
  ["discharge-letter-delay", { charted: 7 }, "charted", "unknown-value"],
  ["discharge-letter-delay", { within: [0, 8, 1, 30] }, "within.2", "out-of-range"],
  ["discharge-letter-delay", { within: [0, 61] }, "within.1", "out-of-range"],
  [
    "discharge-letter-delay",
    { unit: "document", anchor: "note", population: { hasDocument: true } },
    "shape",
    "shape-of-unit",
  ],
  ["letters-missing", { numerator: "missing" }, "numerator", "wrong-type"],
  ["nlp-coverage", { numerator: { nightsAtLeast: 1 } }, "numerator.nightsAtLeast", "field-of-unit"],
  ["nlp-coverage", { target: { value: 95, setBy: { fr: "comité", en: "committee" } } }, "target.value", "out-of-range"],
  ["letter-sections", { score: { score: "sections", parts: [["motifs"]] } }, "score.parts.0.0", "unknown-value"],
  ["charlson", { labels: ["aids"] }, "score", "label-unlisted"],
  [
    "coding-gap-diabetes",
    { conditions: [{ label: "diabetes", icd10: ["E1%"], atLeast: 2, exclude: [] }] },
    "conditions.0.icd10.0",
    "malformed",
  ],
  ["coding-gap-diabetes", { unit: "stay" }, "numerator.not.coded", "field-of-unit"],
  ["readmission-30d-emergency", { horizonDays: 7 }, "follows.withinDays", "horizon-too-short"],
  [
    "readmission-30d-emergency",
    { follows: { population: { hasLetter: true }, withinDays: 30 } },
    "follows.population.hasLetter",
    "field-of-unit",
  ],
  ["bmi-documented", { labels: ["bmi", "size"] }, "numerator.any.1.all.0.quantity", "label-unlisted"],
  ["bmi-documented", { labels: ["bmi", "weight", "size", "fall"] }, "labels.3", "label-unused"],
  ["bmi-documented", { numerator: { quantity: "height" } }, "numerator.quantity", "unknown-value"],
  ["bmi-documented", { needs: ["note_nlp.value_as_number"] }, "needs", "needs-missing"],
  ["allergies-documented", { numerator: { section: "allergie" } }, "numerator.section", "unknown-value"],
  ["allergies-documented", { labels: [] }, "numerator.section", "label-unlisted"],
  ["allergies-documented", { needs: [] }, "needs", "needs-missing"],
  [
    "allergies-documented",
    { numerator: { section: "allergies", sectionWithin: 1 } },
    "numerator.sectionWithin",
    "horizon-too-short",
  ],
  ["discharge-treatments", { horizonDays: 29 }, "numerator.sectionWithin", "horizon-too-short"],
  ["mdt-report-found", { numerator: { patientDocument: ["TUMOUR_BOARD"] } }, "numerator.daysBefore", "missing"],
  ["mdt-report-found", { numerator: { patientDocument: [], daysBefore: 60 } }, "numerator.patientDocument", "empty"],
  [
    "emergency-report",
    { numerator: { patientDocument: ["TUMOUR_BOARD"], daysBefore: 60 } },
    "numerator.patientDocument",
    "field-of-unit",
  ],
  ["nlp-coverage", { funnel: "plain" }, "funnel", "field-of-unit"],
  ["coding-gap", { funnel: "standardised" }, "funnel", "field-of-unit"],
  ["malnutrition", { funnel: "league table" }, "funnel", "unknown-value"],
  ["letter-sections", { funnel: "plain" }, "funnel", "unknown-field"],
  ["emergency-report", { stays: "hospitalisation incomplète" }, "stays", "field-of-unit"],
  ["discharge-letter-day-surgery", { stays: "urgence" }, "stays", "unknown-value"],
  ["nlp-coverage", { numerator: { documentBeforeEnd: true } }, "numerator.documentBeforeEnd", "field-of-unit"],
  ["emergency-return-72h", { horizonDays: 2 }, "follows.withinHours", "horizon-too-short"],
  [
    "emergency-return-72h",
    { follows: { population: { all: [] }, withinHours: 0 } },
    "follows.withinHours",
    "out-of-range",
  ],
  [
    "emergency-return-72h",
    { follows: { population: { all: [] }, withinHours: 72, withinDays: 3 } },
    "follows.withinDays",
    "unknown-field",
  ],
  ["emergency-return-72h", { follows: { population: { all: [] } } }, "follows.withinDays", "missing"],
  ["flu", { finestGrain: "month" }, "finestGrain", "grain-too-coarse"],
  ["flu", { earlySignals: "daily" }, "earlySignals", "unknown-value"],
  ["charlson", { earlySignals: "weekly" }, "earlySignals", "unknown-field"],
  ["emergency-return-72h", { labels: ["alcohol"] }, "follows.population.any.0.mention", "label-unlisted"],
  [
    "emergency-return-72h",
    { follows: { population: { section: "allergies" }, withinHours: 72 } },
    "follows.population.section",
    "field-of-unit",
  ],
  ["alcohol-emergency", { needs: ["visit_occurrence.provenance_source_value"] }, "needs", "needs-missing"],
  ["coding-gap", { needs: ["condition_occurrence.condition_source_value"] }, "needs", "needs-missing"],
  ["suicide-attempt", { disclosure: "process" }, "numerator.mention", "clinical-numerator"],
  [
    "tobacco-status",
    { numerator: { any: [{ mention: "tobacco", exclude: ["family"], status: [1] }, { hasDocument: true }] } },
    "numerator.any.0.mention",
    "clinical-numerator",
  ],
  ["document-coverage", { numerator: { dischargeClass: ["death"] } }, "numerator.dischargeClass", "clinical-numerator"],
  ["readmission-30d-emergency", { disclosure: "process" }, "follows", "clinical-numerator"],
  ["coding-gap-diabetes", { disclosure: "process" }, "conditions", "clinical-numerator"],
  ["letters-missing", { numerator: { not: { closed: true } } }, "numerator.not.closed", "clinical-count"],
  ["readmission-30d-emergency", { labels: [] }, "population.all.2.charlsonAtLeast", "label-unlisted"],
];

test.each(cases)("%s with %j: %s is %s", (id, change, path, code) => {
  expect(faultsOf(id, change)).toContainEqual({ path, code });
});

test("a label needs a rule for units that were not read", () => {
  const { unread: _, ...rest } = catalogue.find(({ id }) => id === "tobacco-status")!;
  expect(parseIndicator(rest)).toEqual({ faults: [{ path: "unread", code: "unread-missing" }] });
});

test("an indicator with all its evidence may be adopted for steering, one with no label without naming a version", () => {
  expect(faultsOf("suicide-attempt", steering(exampleEvidence))).toEqual([]);
  const { system: _, version: __, ...rule } = exampleValidation;
  expect(faultsOf("discharge-letter-day0", steering([rule, ...exampleEvidence.slice(1)]))).toEqual([]);
});
