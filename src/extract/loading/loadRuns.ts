import { literal } from "../../engine/literal.ts";
import { codeJoin, type FoldedRow } from "./codeJoin.ts";
import { countRepeats } from "./countRepeats.ts";
import { outOfRange } from "./Exclusions.ts";
import { type Fault, faultCase } from "./faults.ts";
import { type Loading, requiredSource } from "./Loading.ts";
import { NlpRuns } from "./NlpRuns.ts";
import { readGuarded } from "./readGuarded.ts";

/**
 * Loads `note_nlp_run` into `loading_run` (one row of the file each, sound where `fault` is 0), then leaves
 * `loading_current` (the latest run of each document and system) and `loading_version` (its name for each document).
 */
export async function loadRuns(loading: Loading): Promise<NlpRuns> {
  const { engine, signal } = loading;
  const source = requiredSource(loading, "note_nlp_run");
  const runs = new NlpRuns(loading.descriptor.nlpPipelines);
  const date = source.sql("nlp_date");
  const faults = runFaults(loading, source.sql("note_id"), date);
  await engine.execute(
    `CREATE TABLE loading_run (note_id ${loading.ids.note}, run USMALLINT, nlp_date TIMESTAMP, fault UTINYINT)`,
    { signal },
  );
  await readGuarded(loading, source, {
    plain: ["note_id", "nlp_date"],
    coded: ["nlp_system", "nlp_version"],
    insert: async (relation, codes) => {
      const kept = codes.map((code): FoldedRow => {
        const { nlp_system: system, nlp_version: version } = code.values;
        return { code, folded: { run: system && version ? runs.add(system, version) : null } };
      });
      await engine.execute(
        `INSERT INTO loading_run SELECT TRY_CAST(${source.sql("note_id")} AS ${loading.ids.note}), code.run, ${date}::TIMESTAMP, ${faultCase(faults)}
        FROM ${relation} AS b ${codeJoin(source, codes, kept, { run: "USMALLINT" })}`,
        { signal },
      );
    },
  });
  await keepLatest(loading, runs);
  await nameVersions(loading, runs);
  return runs;
}

/** What a row of `note_nlp_run` may fail by itself, first cause first. */
export function runFaults(loading: Loading, noteId: string, date: string): readonly Fault[] {
  return [
    { rule: "missing-key", column: "note_id", when: `TRY_CAST(${noteId} AS ${loading.ids.note}) IS NULL` },
    { rule: "missing-key", column: "nlp_version", when: "code.run IS NULL" },
    { rule: "date-out-of-range", column: "nlp_date", when: date === "NULL" ? "FALSE" : outOfRange(loading, date) },
  ];
}

async function keepLatest(loading: Loading, runs: NlpRuns): Promise<void> {
  const { engine, signal } = loading;
  const systems = new Set(runs.found.map(({ system }) => system)).size;
  const again = systems === 0 ? 0 : await countRepeats(loading, "loading_run", "note_id");
  if (again === 0)
    return engine.execute("CREATE VIEW loading_current AS SELECT note_id, run FROM loading_run WHERE fault = 0", {
      signal,
    });
  const order = runs.oldestFirst();
  const names = runs.found.map(({ system }, run) => `(${run}, ${literal(system)}, ${order.indexOf(run)})`);
  await engine.execute(
    `CREATE TABLE loading_current AS
      SELECT note_id, CASE WHEN count(*) = count(nlp_date) THEN arg_max(r.run, epoch_ms(nlp_date) * 1000 + k.place) ELSE arg_max(r.run, k.place) END AS run
      FROM loading_run AS r JOIN (VALUES ${names.join(", ")}) AS k(run, system, place) ON k.run = r.run
      WHERE r.fault = 0 GROUP BY note_id, k.system`,
    { signal },
  );
}

async function nameVersions({ engine, signal }: Loading, runs: NlpRuns): Promise<void> {
  const systems = new Set(runs.found.map(({ system }) => system)).size;
  if (systems === 0)
    return engine.execute(
      "CREATE VIEW loading_version AS SELECT note_id, NULL::VARCHAR AS nlp_version FROM loading_current",
      { signal },
    );
  const names = runs.found.map(
    ({ system, version }, run) => `(${run}, ${literal(system)}, ${literal(`${system} ${version}`)})`,
  );
  const type = runs.nameType() ?? "VARCHAR";
  const named = `(SELECT run, system, CAST(name AS ${type}) AS name FROM (VALUES ${names.join(", ")}) AS v(run, system, name)) AS k`;
  const joined = `FROM loading_current AS c JOIN ${named} ON k.run = c.run`;
  await engine.execute(
    systems === 1
      ? `CREATE VIEW loading_version AS SELECT c.note_id, k.name AS nlp_version ${joined}`
      : `CREATE TABLE loading_version AS SELECT c.note_id, string_agg(k.name, ' + ' ORDER BY k.system) AS nlp_version ${joined} GROUP BY c.note_id`,
    { signal },
  );
}
