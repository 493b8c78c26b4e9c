import { outOfRange } from "./Exclusions.ts";
import type { Fault } from "./faults.ts";
import type { Loading } from "./Loading.ts";
import type { SourceTable } from "./SourceTable.ts";

/** Units of a stay with the alias under which `loading_site` is joined. */
export const unitColumns = { admission_unit_id: "admission", discharge_unit_id: "unit" } as const;

/** What a row of `visit_occurrence` may fail, first cause first; `b` is the file, `site`, `unit`, `admission` its care sites. */
export function visitFaults(loading: Loading, source: SourceTable): readonly Fault[] {
  const { visit, person } = loading.ids;
  const missing = (column: string, type: string): Fault => ({
    rule: "missing-key",
    column,
    when: `TRY_CAST(${source.sql(column)} AS ${type}) IS NULL`,
  });
  const units = Object.entries(unitColumns).filter(([column]) => source.has(column));
  const start = source.sql("visit_start_datetime");
  const end = source.sql("visit_end_datetime");
  const dates: Fault[] = [
    {
      rule: "date-out-of-range",
      column: "visit_start_datetime",
      when: `${start} IS NULL OR ${outOfRange(loading, start)}`,
    },
  ];
  if (source.has("visit_end_datetime")) {
    dates.push({ rule: "date-out-of-range", column: "visit_end_datetime", when: outOfRange(loading, end) });
    dates.push({ rule: "end-before-start", column: "visit_end_datetime", when: `${end} < ${start}` });
  }
  return [
    missing("visit_occurrence_id", visit),
    missing("person_id", person),
    missing("care_site_id", "INTEGER"),
    { rule: "orphan", column: "care_site_id", when: "site.id IS NULL" },
    ...units.map(([column, alias]): Fault => ({
      rule: "orphan",
      column,
      when: `${source.sql(column)} IS NOT NULL AND ${alias}.id IS NULL`,
    })),
    { rule: "cascade", column: "care_site_id", when: "site.folded IS NULL" },
    ...units.map(([column, alias]): Fault => ({
      rule: "cascade",
      column,
      when: `${source.sql(column)} IS NOT NULL AND ${alias}.folded IS NULL`,
    })),
    ...dates,
    { rule: "age-out-of-range", column: "age_at_visit", when: `${source.sql("age_at_visit")} NOT BETWEEN 0 AND 120` },
  ];
}
