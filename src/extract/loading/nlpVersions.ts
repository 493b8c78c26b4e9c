import type { Loading } from "./Loading.ts";
import type { NlpRuns } from "./NlpRuns.ts";

/** Distinct values of `note.nlp_version`, the oldest first: where several systems read, by the latest of their versions. */
export async function nlpVersions({ engine, signal }: Loading, runs: NlpRuns): Promise<readonly string[]> {
  const sql = "SELECT DISTINCT nlp_version::VARCHAR AS version FROM note WHERE nlp_version IS NOT NULL";
  const { columns } = await engine.query({ sql, shape: { version: "text" } }, { signal });
  const names = runs.oldestFirst().map((run) => `${runs.found[run]?.system} ${runs.found[run]?.version}`);
  const ages = (version: string) => version.split(" + ").map((name) => names.indexOf(name));
  const found = columns.version.filter((version) => version !== null);
  return found.sort((a, b) => Math.max(...ages(a)) - Math.max(...ages(b)) || (a < b ? -1 : 1));
}
