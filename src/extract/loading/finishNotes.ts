import { literal } from "../../engine/literal.ts";
import { storeTables } from "../store.ts";
import { outOfRange } from "./Exclusions.ts";
import { type Fault, faultCase, settleFaults } from "./faults.ts";
import { KeyBits } from "./KeyBits.ts";
import { countOf, type Loading } from "./Loading.ts";
import type { NlpRuns } from "./NlpRuns.ts";

/**
 * Makes `note` of `loading_note`: the stay's site where it has none, the version that read it; drops rows that fail. Stays and
 * runs are looked up in bits where they can be, else by joins.
 */
export async function finishNotes(loading: Loading, runs: NlpRuns): Promise<void> {
  const { engine, signal } = loading;
  const types = Object.entries(storeTables(loading.ids).note);
  const version = runs.nameType() ?? (await combinedType(loading));
  const list = types.map(([name, type]) => `${name} ${name === "nlp_version" ? version : type}`);
  await engine.execute(`CREATE TABLE note (${list.join(", ")}, fault UTINYINT)`, { signal });
  const attached = (await countOf(loading, "SELECT count(visit_occurrence_id)::INTEGER AS n FROM loading_note")) > 0;
  const excluded = (await countOf(loading, "SELECT count(*)::INTEGER AS n FROM loading_excluded_visit_occurrence")) > 0;
  const read = await versionBits(loading, runs);
  const stays = attached ? await stayBits(loading) : null;
  const lost = attached
    ? stays
      ? `NOT ${stays.has("n.visit_occurrence_id", 0)}`
      : "v.visit_occurrence_id IS NULL"
    : null;
  const faults = noteFaults(loading, { lost, excluded });
  const joined = attached && !stays;
  await engine.execute(
    `INSERT INTO note SELECT n.note_id, n.visit_occurrence_id, coalesce(n.own, ${joined ? "v.care_site_id" : "NULL"}), n.note_datetime,
      n.document_group, n.text_source, n.text_length, ${read ? versionIn(read, runs, version) : `r.nlp_version::${version}`}, ${faultCase(faults)}
    FROM loading_note AS n
    ${joined ? "LEFT JOIN visit_occurrence AS v ON v.visit_occurrence_id = n.visit_occurrence_id" : ""}
    ${excluded ? "LEFT JOIN loading_excluded_visit_occurrence AS x ON x.visit_occurrence_id = n.visit_occurrence_id" : ""}
    ${read ? "" : "LEFT JOIN loading_version AS r ON r.note_id = n.note_id"}
    ${[stays, read].map((bits) => (bits ? `CROSS JOIN ${bits.relation}` : "")).join(" ")}`,
    { signal },
  );
  await settleFaults(loading, "note", "note_id", faults);
  await engine.execute("DROP TABLE loading_note", { signal });
}

/** The stays, where every document of one has a site of its own: then nothing else of the stay is wanted. */
async function stayBits(loading: Loading): Promise<KeyBits | null> {
  const wanting = await countOf(
    loading,
    "SELECT count(visit_occurrence_id)::INTEGER AS n FROM loading_note WHERE own IS NULL",
  );
  const stays = { key: "visit_occurrence_id", from: "visit_occurrence", sets: ["TRUE"] };
  return wanting === 0 ? KeyBits.mark(loading, "loading_stay_bits", stays) : null;
}

/** More runs than these are looked up by a join. */
const mostRuns = 8;

/** The documents that each run of the extract's only system read. */
async function versionBits(loading: Loading, runs: NlpRuns): Promise<KeyBits | null> {
  if (runs.nameType() === null || runs.found.length > mostRuns) return null;
  const sets = runs.found.map((_, run) => `run = ${run}`);
  return KeyBits.mark(loading, "loading_run_bits", { key: "note_id", from: "loading_current", sets });
}

/** Name of the run that read document `n`, of SQL type `type`; null when none did. */
function versionIn(read: KeyBits, { found }: NlpRuns, type: string): string {
  const cases = found.map(({ system, version }, run) => {
    const name = literal(`${system} ${version}`);
    return `WHEN ${read.has("n.note_id", run)} THEN CAST(${name} AS ${type})`;
  });
  return `CASE ${cases.join(" ")} END`;
}

/** `lost` says in SQL that the stay of `n` is not there; null where no document has a stay. */
function noteFaults(
  loading: Loading,
  { lost, excluded }: { lost: string | null; excluded: boolean },
): readonly Fault[] {
  const stay: Fault[] = [];
  if (lost !== null) {
    const orphan = `n.visit_occurrence_id IS NOT NULL AND ${lost}`;
    const when = excluded ? `${orphan} AND x.visit_occurrence_id IS NULL` : orphan;
    stay.push({ rule: "orphan", column: "visit_occurrence_id", when });
    if (excluded)
      stay.push({ rule: "cascade", column: "visit_occurrence_id", when: "x.visit_occurrence_id IS NOT NULL" });
  }
  return [
    { rule: "missing-key", column: "note_id", when: "n.note_id IS NULL" },
    ...stay.slice(0, 1),
    {
      rule: "orphan",
      column: "care_site_id",
      when: "n.site IS NOT NULL AND n.own IS NULL AND n.site NOT IN (SELECT id FROM loading_site)",
    },
    ...stay.slice(1),
    { rule: "cascade", column: "care_site_id", when: "n.site IS NOT NULL AND n.own IS NULL" },
    {
      rule: "date-out-of-range",
      column: "note_datetime",
      when: `n.note_datetime IS NULL OR ${outOfRange(loading, "n.note_datetime")}`,
    },
  ];
}

/** Versions of several systems joined: as a closed list of those that stand in the extract. */
async function combinedType({ engine, signal }: Loading): Promise<string> {
  const sql = "SELECT DISTINCT nlp_version::VARCHAR AS version FROM loading_version ORDER BY 1";
  const { columns } = await engine.query({ sql, shape: { version: "text" } }, { signal });
  const versions = columns.version.filter((version) => version !== null);
  return versions.length === 0 ? "VARCHAR" : `ENUM (${versions.map(literal).join(", ")})`;
}
