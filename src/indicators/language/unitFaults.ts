import type { Fault } from "./Fault.ts";
import type { Indicator, Unit } from "./Indicator.ts";
import { followerTests, unitTests, type PlacedTest } from "./predicateTests.ts";
import type { PredicateField } from "./predicateSchema.ts";

const visitFields: readonly PredicateField[] = [
  "visitType",
  "stayType",
  "dischargeClass",
  "sex",
  "nightsAtLeast",
  "ageAtLeast",
  "ageAtMost",
  "viaEmergency",
  "transferredIn",
  "closed",
];
/** What a later unit may be asked: what its visit says, and what is mentioned in its documents. */
const followerFields: readonly PredicateField[] = [...visitFields, "mention"];
const passageFields: readonly PredicateField[] = [
  ...visitFields,
  "hasDocument",
  "hasLetter",
  "letterWithin",
  "readDocument",
  "documentBeforeEnd",
  "section",
  "sectionsAtLeast",
  "charlsonAtLeast",
  "quantity",
  "mention",
];
const stayFields: readonly PredicateField[] = [...passageFields, "patientDocument"];

const fieldsOf: Readonly<Record<Unit, readonly PredicateField[]>> = {
  stay: stayFields,
  "stay × condition": [...stayFields, "coded"],
  "emergency passage": passageFields,
  document: ["visitType", "stayType", "sex", "ageAtLeast", "ageAtMost", "hasDocument", "readDocument", "readable"],
};

const anchorOf: Readonly<Record<Unit, Indicator["anchor"]>> = {
  stay: "discharge",
  "stay × condition": "discharge",
  "emergency passage": "arrival",
  document: "note",
};

const scalesOf: Readonly<Record<Indicator["shape"], readonly Indicator["scale"][]>> = {
  proportion: ["percent", "per 10 000"],
  mean: ["points"],
  delay: ["days"],
  count: ["count"],
};

/**
 * What the unit allows: its date, its shapes, the fields that can be tested of it, conditions, a second group of
 * documents. Emergency passages stop at the hospital and say so.
 */
export function unitFaults(indicator: Indicator): readonly Fault[] {
  const { unit, shape, anchor, scale, target } = indicator;
  const faults: Fault[] = [
    ...strangers(unitTests(indicator), fieldsOf[unit]),
    ...strangers(followerTests(indicator), followerFields),
  ];
  if (anchor !== anchorOf[unit]) faults.push({ path: "anchor", code: "anchor-of-unit" });
  if (!scalesOf[shape].includes(scale)) faults.push({ path: "scale", code: "scale-of-shape" });
  if (shape === "proportion" && target && target.value > 1) faults.push({ path: "target.value", code: "out-of-range" });
  const onlyShares = unit === "document" || unit === "stay × condition";
  if (shape !== "proportion" && onlyShares) faults.push({ path: "shape", code: "shape-of-unit" });
  if (shape === "proportion") faults.push(...proportionFaults(indicator, onlyShares));
  if (unit === "emergency passage" && !indicator.finestLevel) faults.push({ path: "finestLevel", code: "missing" });
  if (indicator.documentsIfAdmitted && unit !== "emergency passage")
    faults.push({ path: "documentsIfAdmitted", code: "field-of-unit" });
  if (indicator.stays && unit !== "stay") faults.push({ path: "stays", code: "field-of-unit" });
  return faults;
}

function proportionFaults(indicator: Extract<Indicator, { shape: "proportion" }>, single: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  const { unit, conditions, follows, episodeDays, funnel } = indicator;
  if ((unit === "stay × condition") !== (conditions !== undefined))
    faults.push({ path: "conditions", code: "conditions-of-unit" });
  if (single && follows) faults.push({ path: "follows", code: "field-of-unit" });
  if (single && episodeDays !== undefined) faults.push({ path: "episodeDays", code: "field-of-unit" });
  // Documents of one stay, and conditions of one patient, go together: limits that take them for independent are too narrow.
  if (funnel && (unit === "document" || (conditions ?? []).length > 1))
    faults.push({ path: "funnel", code: "field-of-unit" });
  return [...faults, ...repeatedConditions(conditions ?? [])];
}

function repeatedConditions(conditions: readonly { readonly label: string }[]): readonly Fault[] {
  const labels = conditions.map(({ label }) => label);
  return labels.flatMap((label, index): readonly Fault[] =>
    labels.indexOf(label) < index ? [{ path: `conditions.${index}.label`, code: "duplicate" }] : [],
  );
}

function strangers(tests: readonly PlacedTest[], fields: readonly PredicateField[]): readonly Fault[] {
  return tests.flatMap(({ path, test }): readonly Fault[] => {
    const known = fields.some((field) => Object.hasOwn(test, field));
    return known ? [] : [{ path: `${path}.${Object.keys(test)[0]}`, code: "field-of-unit" }];
  });
}
