import type { Dialect } from "../dialect/Dialect.ts";
import type { Indicator, Proportion } from "../language/Indicator.ts";
import { ageBand } from "./ageBand.ts";
import { baseOf } from "./baseUnits.ts";
import type { Calendar } from "./Calendar.ts";
import { conditionsOf } from "./conditionUnits.ts";
import { documentUnits } from "./documentUnits.ts";
import { columnSuffix, type Family } from "./Family.ts";
import { featuresOf } from "./featuresOf.ts";
import { firstOfSide } from "./firstOfSide.ts";
import { episode, follow } from "./laterUnits.ts";
import { packFlags, unpackFlags, type Flag } from "./packedFlags.ts";
import type { Step } from "./Step.ts";
import { flagsOf, keptFlags, keptNumbers, rawFlags } from "./unitFlags.ts";

/**
 * The relation `unit_<family>`: one row per unit with its dimensions, `anchor`, `representative` (one unit of each patient),
 * `representative_in_month` (one unit of each patient in each month; not for documents), what `countedSides` marks and, for each
 * indicator, `pop_`, `den_`, `num_` and what its shape needs. Units outside the calendar are in no flag.
 * Of visits it is a view that takes the flags out of the table `packed_<family>`.
 */
export function unitTable(family: Family, calendar: Calendar, dialect: Dialect): readonly Step[] {
  return family.unit === "document" ? documentTable(family, calendar, dialect) : visitTable(family, calendar, dialect);
}

/** What the roll-ups of a family are made from: its units, but for documents a copy that lasts no longer than that. */
export function rolledFrom(family: Family): string {
  return family.unit === "document" ? `rolled_${family.id}` : `unit_${family.id}`;
}

function visitTable(family: Family, calendar: Calendar, dialect: Dialect): readonly Step[] {
  const { indicators, id } = family;
  const follows = indicators.filter(isProportion).filter((indicator) => indicator.follows !== undefined);
  const episodes = indicators.filter(isProportion).filter((indicator) => indicator.episodeDays !== undefined);
  const conditional = conditionsOf(family).length > 0;
  const features = featuresOf(family);
  const flags = flagged(family, conditional ? `features_${id}` : `(${features})`, follows, calendar, dialect);
  const units = conditional ? `features_${id}` : baseOf(family);
  const counted = episodes.map(({ id: indicator }) => {
    const name = `episode_${columnSuffix(indicator)}`;
    return `LEFT JOIN ${name} ON ${name}.unit_id = u.unit_id`;
  });
  const numbers = indicators.flatMap(keptNumbers);
  const kept = flagsKept(family);
  const first = firstIn(family);
  return [
    ...(conditional ? [{ name: `features_${id}`, kind: "step" as const, select: features }] : []),
    ...follows.map((indicator) => follow(family, indicator, dialect)),
    ...(episodes.length > 0 ? [{ name: `flags_${id}`, kind: "draft" as const, select: flags }] : []),
    ...episodes.map((indicator) => episode(family, indicator, dialect)),
    { name: `patient_${id}`, kind: "step", select: patientsIn(units) },
    { name: `patient_month_${id}`, kind: "step", select: patientsByMonth(units, `patient_${id}`, dialect) },
    {
      name: `packing_${id}`,
      kind: "draft",
      select: `SELECT u.unit_id, u.person_id, ${dimensions(family)}, ${[...numbers.map(([name, number]) => `${number} AS ${name}`), ...packFlags(kept)].join(", ")}
  FROM ${episodes.length > 0 ? `flags_${id}` : `(${flags})`} u LEFT JOIN patient_${id} p ON p.unit_id = u.unit_id
    LEFT JOIN patient_month_${id} m ON m.unit_id = u.unit_id ${counted.join(" ")}`,
    },
    ...first.steps,
    {
      name: `packed_${id}`,
      kind: "table",
      select: `SELECT ${["u.*", ...first.added].join(", ")} FROM packing_${id} u${first.steps.length > 0 ? ` LEFT JOIN repeated_${id} r ON r.unit_id = u.unit_id` : ""}`,
    },
    {
      name: `unit_${id}`,
      kind: "view",
      select: `SELECT ${[...unitColumns(family)].map(([name, expression]) => `${expression} AS ${name}`).join(", ")}
  FROM packed_${id} u`,
    },
  ];
}

/** The columns of `unit_<family>` of visits, each as an expression over `packed_<family>`. */
export function unitColumns(family: Family): ReadonlyMap<string, string> {
  const plain = [
    "unit_id",
    "person_id",
    ...dimensionNames(family),
    ...family.indicators.flatMap(keptNumbers).map(([name]) => name),
  ];
  return new Map([
    ...plain.map((name) => [name, `u.${name}`] as const),
    ...unpackFlags(flagsKept(family)),
    ...firstIn(family).columns,
  ]);
}

const firstIn = (family: Family) =>
  firstOfSide(family, `packing_${family.id}`, `patient_${family.id}`, unpackFlags(flagsKept(family)));

function flagsKept({ indicators }: Family): readonly Flag[] {
  const episodes = indicators.filter(isProportion).filter((indicator) => indicator.episodeDays !== undefined);
  return [
    { name: "representative", condition: "p.unit_id IS NOT NULL" },
    {
      name: "representative_in_month",
      condition: "m.unit_id IS NOT NULL OR (p.unit_id IS NOT NULL AND NOT p.again)",
    },
    ...indicators.flatMap((indicator) => keptFlags(indicator, episodes)),
  ];
}

/** Documents stay a view; what their roll-ups need is put aside until they are made. */
function documentTable(family: Family, calendar: Calendar, dialect: Dialect): readonly Step[] {
  const { indicators, id } = family;
  const kept = indicators.flatMap((indicator) => keptFlags(indicator, []).map(({ name }) => `u.${name}`));
  const flags = flagged(family, `features_${id}`, [], calendar, dialect);
  const documents = (columns: string) =>
    `SELECT ${columns}${dimensions(family)}, ${kept.join(", ")}, p.unit_id IS NOT NULL AS representative
  FROM (${flags}) u LEFT JOIN patient_${id} p ON p.unit_id = u.unit_id`;
  return [
    documentUnits(family, dialect),
    { name: `patient_${id}`, kind: "table", select: patientsIn(`features_${id}`) },
    { name: `unit_${id}`, kind: "view", select: documents("u.unit_id, u.person_id, u.document_group, ") },
    { name: rolledFrom(family), kind: "step", select: documents("") },
  ];
}

const isProportion = (indicator: Indicator): indicator is Proportion => indicator.shape === "proportion";

/** One unit of each patient, and whether there are more; units of nobody known, as documents without a stay, are no patient. */
const patientsIn = (units: string) =>
  `SELECT person_id, min(unit_id) AS unit_id, count(*) > 1 AS again FROM ${units} WHERE person_id IS NOT NULL GROUP BY person_id`;

/** One unit in each month of each patient who has several: most have one, and need no second look. */
const patientsByMonth = (units: string, patients: string, dialect: Dialect) =>
  `SELECT min(u.unit_id) AS unit_id FROM ${units} u JOIN ${patients} p ON p.person_id = u.person_id AND p.again
  GROUP BY u.person_id, ${dialect.periodOf("u.anchor", "month")}`;

/** Dimensions of a unit, over its features. */
function dimensions(family: Family): string {
  return dimensionNames(family)
    .map((name) => (name === "age_band" ? `${ageBand("u.age")} AS age_band` : `u.${name}`))
    .join(", ");
}

const dimensionNames = (family: Family): readonly string[] => [
  "anchor",
  "hospital",
  "unit_site",
  "sex",
  "age_band",
  "visit_type",
  "stay_type",
  "nlp_version",
  ...(conditionsOf(family).length > 0 ? ["condition"] : []),
];

function flagged(
  family: Family,
  features: string,
  follows: readonly Proportion[],
  calendar: Calendar,
  dialect: Dialect,
): string {
  const joins = follows.map(
    ({ id }) => `LEFT JOIN follow_${columnSuffix(id)} ON follow_${columnSuffix(id)}.unit_id = u.unit_id`,
  );
  return `SELECT u.*, ${family.indicators.flatMap((indicator) => flagsOf(indicator, calendar, dialect)).join(",\n    ")}
  FROM (SELECT u.*, ${family.indicators.flatMap((indicator) => rawFlags(indicator, calendar)).join(",\n    ")}
    FROM ${features} u ${joins.join(" ")}) u`;
}
