import { type Problem, refuseAny } from "../Problem.ts";
import { countOf, type Loading } from "./Loading.ts";

const never = ["care_site", "visit_occurrence", "note"] as const;

/** Refuses an extract without a single care site, stay or document: in its files, or once the rows that fail are out. */
export async function refuseEmpty(loading: Loading): Promise<void> {
  const problems: Problem[] = [];
  for (const table of never) {
    const loaded = loading.tables.some((read) => read.table === table);
    const rows = loaded
      ? await countOf(loading, `SELECT count(*)::INTEGER AS n FROM ${table}`)
      : (loading.source(table)?.resource.rows ?? 0);
    if (rows === 0) problems.push({ code: "table-empty", values: { table } });
  }
  refuseAny(problems);
}
