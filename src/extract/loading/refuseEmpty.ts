import { type Problem, refuseAny } from "../Problem.ts";
import { countOf, type Loading } from "./Loading.ts";

const never = {
  record: ["care_site", "visit_occurrence", "note"],
  cube: ["care_site", "indicator_cube"],
} as const;

/** Refuses an extract without a single care site, stay, document or count: in its files, or once the rows that fail are out. */
export async function refuseEmpty(loading: Loading): Promise<void> {
  const problems: Problem[] = [];
  for (const table of new Set(loading.descriptor.level.flatMap((level): readonly string[] => never[level]))) {
    const loaded = loading.tables.some((read) => read.table === table);
    const rows = loaded
      ? await countOf(loading, `SELECT count(*)::INTEGER AS n FROM ${table}`)
      : (loading.source(table)?.resource.rows ?? 0);
    if (rows === 0) problems.push({ code: "table-empty", values: { table } });
  }
  refuseAny(problems);
}
