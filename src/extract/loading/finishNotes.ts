import { literal } from "../../engine/literal.ts";
import { storeTables } from "../store.ts";
import { outOfRange } from "./Exclusions.ts";
import { type Fault, faultCase, settleFaults } from "./faults.ts";
import { countOf, type Loading } from "./Loading.ts";
import type { NlpRuns } from "./NlpRuns.ts";

/** Makes `note` of `loading_note`: the stay's site where it has none, the version that read it; drops rows that fail. */
export async function finishNotes(loading: Loading, runs: NlpRuns): Promise<void> {
  const { engine, signal } = loading;
  const types = Object.entries(storeTables(loading.ids).note);
  const version = runs.nameType() ?? (await combinedType(loading));
  const list = types.map(([name, type]) => `${name} ${name === "nlp_version" ? version : type}`);
  await engine.execute(`CREATE TABLE note (${list.join(", ")}, fault UTINYINT)`, { signal });
  const attached = (await countOf(loading, "SELECT count(visit_occurrence_id)::INTEGER AS n FROM loading_note")) > 0;
  const excluded = (await countOf(loading, "SELECT count(*)::INTEGER AS n FROM loading_excluded_visit_occurrence")) > 0;
  await engine.execute(
    `INSERT INTO note SELECT n.note_id, n.visit_occurrence_id, coalesce(n.own, ${attached ? "v.care_site_id" : "NULL"}), n.note_datetime,
      n.document_group, n.text_source, n.text_length, r.nlp_version::${version}, ${faultCase(noteFaults(loading, { attached, excluded }))}
    FROM loading_note AS n
    ${attached ? "LEFT JOIN visit_occurrence AS v ON v.visit_occurrence_id = n.visit_occurrence_id" : ""}
    ${excluded ? "LEFT JOIN loading_excluded_visit_occurrence AS x ON x.visit_occurrence_id = n.visit_occurrence_id" : ""}
    LEFT JOIN loading_version AS r ON r.note_id = n.note_id`,
    { signal },
  );
  await settleFaults(loading, "note", "note_id", noteFaults(loading, { attached, excluded }));
  await engine.execute("DROP TABLE loading_note", { signal });
}

function noteFaults(
  loading: Loading,
  { attached, excluded }: { attached: boolean; excluded: boolean },
): readonly Fault[] {
  const lost = "n.visit_occurrence_id IS NOT NULL AND v.visit_occurrence_id IS NULL";
  const stay: Fault[] = [];
  if (attached && excluded)
    stay.push({ rule: "cascade", column: "visit_occurrence_id", when: "x.visit_occurrence_id IS NOT NULL" });
  if (attached)
    stay.unshift({
      rule: "orphan",
      column: "visit_occurrence_id",
      when: excluded ? `${lost} AND x.visit_occurrence_id IS NULL` : lost,
    });
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
