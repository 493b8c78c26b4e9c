import { sectionNames } from "../../extract/sectionNames.ts";
import type { Fault } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import type { Qualifier } from "./Predicate.ts";
import type { PredicateField } from "./predicateSchema.ts";
import { followerTests, unitTests, type FieldTest } from "./predicateTests.ts";

const columnsOf: Readonly<Partial<Record<PredicateField | "status", readonly string[]>>> = {
  stayType: ["visit_occurrence.stay_source_value"],
  dischargeClass: ["visit_occurrence.discharge_to_source_value"],
  readable: ["note.text_length"],
  section: ["note_nlp.span_type"],
  sectionsAtLeast: ["note_nlp.span_type"],
  coded: ["condition_occurrence.condition_source_value"],
  charlsonAtLeast: ["note_nlp.status"],
  quantity: ["note_nlp.value_as_number", "note_nlp.unit_source_value"],
  status: ["note_nlp.status"],
};

/** Qualifiers that a pipeline need not write. */
const qualifierColumns: Partial<Record<Qualifier, string>> = {
  history: "note_nlp.history",
  reported_speech: "note_nlp.reported_speech",
};

const sectionLabels: ReadonlySet<string> = new Set(sectionNames);

/**
 * A field that an extract may leave out must be needed, or its absence would read as zero. Headings are loaded where
 * they are listed: to count them is to list them.
 */
export function needFaults(indicator: Indicator): readonly Fault[] {
  const tests = [...unitTests(indicator), ...followerTests(indicator)].map(({ test }) => test);
  const columns = [...tests.flatMap(columnsTested), ...columnsScored(indicator)];
  const sections = unitTests(indicator).find(({ test }) => "sectionsAtLeast" in test);
  const headings = indicator.labels.some((label) => sectionLabels.has(label));
  return [
    ...(columns.some((column) => !indicator.needs.includes(column))
      ? [{ path: "needs", code: "needs-missing" } as const]
      : []),
    ...(sections && !headings
      ? [{ path: `${sections.path}.sectionsAtLeast`, code: "sections-unlisted" } as const]
      : []),
  ];
}

function columnsTested(test: FieldTest): readonly string[] {
  const fields = Object.keys(test) as (keyof typeof columnsOf)[];
  const qualified = "mention" in test ? columnsExcluding(test.exclude) : [];
  return [...fields.flatMap((field) => columnsOf[field] ?? []), ...qualified];
}

function columnsScored(indicator: Indicator): readonly string[] {
  if (indicator.shape === "mean")
    return indicator.score.score === "sections"
      ? ["note_nlp.span_type"]
      : ["note_nlp.status", ...columnsExcluding(indicator.score.exclude)];
  const conditions = indicator.shape === "proportion" ? (indicator.conditions ?? []) : [];
  return conditions.flatMap(({ exclude }) => columnsExcluding(exclude));
}

const columnsExcluding = (exclude: readonly Qualifier[]) =>
  exclude.flatMap((qualifier) => qualifierColumns[qualifier] ?? []);
