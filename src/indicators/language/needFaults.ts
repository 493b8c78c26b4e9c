import type { Fault } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import type { PredicateField } from "./predicateSchema.ts";
import { followerTests, unitTests } from "./predicateTests.ts";

const columnOf: Partial<Record<PredicateField, string>> = {
  stayType: "visit_occurrence.stay_source_value",
  dischargeClass: "visit_occurrence.discharge_to_source_value",
  readable: "note.text_length",
  coded: "condition_occurrence.condition_source_value",
};

/**
 * A field that an extract may leave out must be needed, or its absence would read as zero. Headings are counted only
 * where a score says which of them make a part.
 */
export function needFaults(indicator: Indicator): readonly Fault[] {
  const fields = new Set(
    [...unitTests(indicator), ...followerTests(indicator)].flatMap(({ test }) => Object.keys(test)),
  );
  const columns = new Set(Object.entries(columnOf).flatMap(([field, column]) => (fields.has(field) ? [column] : [])));
  const missing = [...columns].some((column) => !indicator.needs.includes(column));
  const sections = unitTests(indicator).find(({ test }) => "sectionsAtLeast" in test);
  const scored = indicator.shape === "mean" && indicator.score.score === "sections";
  return [
    ...(missing ? [{ path: "needs", code: "needs-missing" } as const] : []),
    ...(sections && !scored
      ? [{ path: `${sections.path}.sectionsAtLeast`, code: "sections-without-score" } as const]
      : []),
  ];
}
