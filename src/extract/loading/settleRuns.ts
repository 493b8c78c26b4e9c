import { noteExclusions } from "./Exclusions.ts";
import { countOf, type Loading } from "./Loading.ts";
import { runFaults } from "./loadRuns.ts";
import type { ExcludedRows } from "../OpenedExtract.ts";

/**
 * Counts the runs that fail, once the documents are settled, and leaves `loading_valid`: the latest run of each document
 * and system among the documents kept. A run is only looked for in `note` when some run has no document there.
 */
export async function settleRuns(loading: Loading): Promise<void> {
  const { engine, signal } = loading;
  const total = await countOf(loading, "SELECT count(*)::INTEGER AS n FROM loading_run");
  const lost = await countOf(
    loading,
    "SELECT ((SELECT count(*) FROM loading_version) - (SELECT count(nlp_version) FROM note))::INTEGER AS n",
  );
  const found: Omit<ExcludedRows, "table">[] = await byFault(loading);
  if (lost !== 0) {
    const orphans = "FROM loading_run AS r ANTI JOIN note AS n ON n.note_id = r.note_id WHERE r.fault = 0";
    const rows = await countOf(loading, `SELECT count(*)::INTEGER AS n ${orphans}`);
    const cascade = await countOf(
      loading,
      `SELECT count(*)::INTEGER AS n ${orphans} AND r.note_id IN (SELECT note_id FROM loading_excluded_note)`,
    );
    found.push(
      { rule: "orphan", column: "note_id", rows: rows - cascade },
      { rule: "cascade", column: "note_id", rows: cascade },
    );
  }
  noteExclusions(loading, "note_nlp_run", total, found);
  const kept =
    lost === 0
      ? "VIEW loading_valid AS SELECT * FROM loading_current"
      : "TABLE loading_valid AS SELECT c.* FROM loading_current AS c SEMI JOIN note AS n ON n.note_id = c.note_id";
  await engine.execute(`CREATE ${kept}`, { signal });
}

async function byFault(loading: Loading): Promise<Omit<ExcludedRows, "table">[]> {
  const sql =
    "SELECT fault::INTEGER AS fault, count(*)::INTEGER AS n FROM loading_run WHERE fault <> 0 GROUP BY 1 ORDER BY 1";
  const { columns, length } = await loading.engine.query(
    { sql, shape: { fault: "integer", n: "integer" } },
    { signal: loading.signal },
  );
  const faults = runFaults(loading, "note_id", "nlp_date");
  return Array.from({ length }, (_, row) => {
    const fault = faults[(columns.fault[row] ?? 1) - 1];
    return { rule: fault?.rule ?? "missing-key", column: fault?.column ?? "note_id", rows: columns.n[row] ?? 0 };
  });
}
