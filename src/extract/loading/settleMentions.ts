import { noteExclusions } from "./Exclusions.ts";
import { countOf, type Loading } from "./Loading.ts";
import type { DroppedMentions } from "./readMentions.ts";
import type { NlpRuns } from "./NlpRuns.ts";

/**
 * Removes the mentions that no latest run of a kept document vouches for, telling apart those without a key, orphans,
 * those that follow an excluded document, and those of a superseded or unknown run, which are no fault.
 */
export async function settleMentions(loading: Loading, runs: NlpRuns, dropped: DroppedMentions): Promise<void> {
  const { engine, signal } = loading;
  const sameRun = runs.found.length > 1 ? "AND c.run = m.run" : "";
  const invalid = await countOf(
    loading,
    `SELECT count(*)::INTEGER AS n FROM mention AS m ANTI JOIN loading_valid AS c ON c.note_id = m.note_id ${sameRun}`,
  );
  const counts = invalid === 0 ? { missing: 0, cascade: 0, orphan: 0, other: 0 } : await classify(loading, sameRun);
  noteExclusions(loading, "note_nlp", dropped.rows, [
    ...[...dropped.missing].map(([column, rows]) => ({ rule: "missing-key" as const, column, rows })),
    { rule: "missing-key", column: "note_id", rows: counts.missing },
    { rule: "orphan", column: "note_id", rows: counts.orphan },
    { rule: "cascade", column: "note_id", rows: counts.cascade },
  ]);
  if (invalid > 0) {
    const valid = `SELECT 1 FROM loading_valid AS c WHERE c.note_id = m.note_id ${sameRun}`;
    await engine.execute(`DELETE FROM mention AS m WHERE NOT EXISTS (${valid})`, { signal });
  }
  await engine.execute("ALTER TABLE mention DROP COLUMN run", { signal });
  const unread = counts.other + dropped.unread;
  if (unread > 0) loading.remarks.push({ code: "mentions-unread", values: { count: unread } });
}

async function classify(loading: Loading, sameRun: string) {
  const sql = `SELECT count(*) FILTER (note_id IS NULL)::INTEGER AS missing,
      count(*) FILTER (note_id IS NOT NULL AND kept IS NULL AND excluded IS NULL)::INTEGER AS orphan,
      count(*) FILTER (kept IS NULL AND excluded IS NOT NULL)::INTEGER AS cascade,
      count(*) FILTER (kept IS NOT NULL)::INTEGER AS other
    FROM (SELECT m.note_id, n.note_id AS kept, x.note_id AS excluded
      FROM (FROM mention AS m ANTI JOIN loading_valid AS c ON c.note_id = m.note_id ${sameRun}) AS m
      LEFT JOIN note AS n ON n.note_id = m.note_id LEFT JOIN loading_excluded_note AS x ON x.note_id = m.note_id)`;
  const shape = { missing: "integer", orphan: "integer", cascade: "integer", other: "integer" } as const;
  const { columns } = await loading.engine.query({ sql, shape }, { signal: loading.signal });
  return {
    missing: columns.missing[0] ?? 0,
    orphan: columns.orphan[0] ?? 0,
    cascade: columns.cascade[0] ?? 0,
    other: columns.other[0] ?? 0,
  };
}
