import { noteExclusions } from "./Exclusions.ts";
import { countOf, type Loading } from "./Loading.ts";
import { readGuarded } from "./readGuarded.ts";

/** Loads `condition_occurrence`; the table is there and empty when the extract lacks it. */
export async function loadConditions(loading: Loading): Promise<void> {
  const { engine, signal, ids } = loading;
  await engine.execute(`CREATE TABLE condition_occurrence (visit_occurrence_id ${ids.visit}, code VARCHAR)`, {
    signal,
  });
  const source = loading.source("condition_occurrence");
  if (!source) return;
  await readGuarded(loading, source, {
    plain: ["visit_occurrence_id", "condition_source_value"],
    coded: [],
    insert: (relation) =>
      engine.execute(
        `INSERT INTO condition_occurrence SELECT TRY_CAST(${source.sql("visit_occurrence_id")} AS ${ids.visit}),
          upper(replace(trim(${source.sql("condition_source_value")}), '.', '')) FROM ${relation} AS b`,
        { signal },
      ),
  });
  const lost =
    "FROM condition_occurrence AS c ANTI JOIN visit_occurrence AS v ON v.visit_occurrence_id = c.visit_occurrence_id";
  const total = await countOf(loading, "SELECT count(*)::INTEGER AS n FROM condition_occurrence");
  const noCode = await countOf(
    loading,
    "SELECT count(*)::INTEGER AS n FROM condition_occurrence WHERE code IS NULL AND visit_occurrence_id IS NOT NULL",
  );
  const noStay = await countOf(loading, `SELECT count(*)::INTEGER AS n ${lost}`);
  if (noCode + noStay === 0) return;
  const missing = await countOf(
    loading,
    "SELECT count(*)::INTEGER AS n FROM condition_occurrence WHERE visit_occurrence_id IS NULL",
  );
  const coded = `${lost} WHERE c.visit_occurrence_id IS NOT NULL AND c.code IS NOT NULL`;
  const away = await countOf(loading, `SELECT count(*)::INTEGER AS n ${coded}`);
  const excluded = "SELECT visit_occurrence_id FROM loading_excluded_visit_occurrence";
  const cascade = await countOf(
    loading,
    `SELECT count(*)::INTEGER AS n ${coded} AND c.visit_occurrence_id IN (${excluded})`,
  );
  noteExclusions(loading, "condition_occurrence", total, [
    { rule: "missing-key", column: "visit_occurrence_id", rows: missing },
    { rule: "missing-key", column: "condition_source_value", rows: noCode },
    { rule: "orphan", column: "visit_occurrence_id", rows: away - cascade },
    { rule: "cascade", column: "visit_occurrence_id", rows: cascade },
  ]);
  const stays = "SELECT 1 FROM visit_occurrence AS v WHERE v.visit_occurrence_id = c.visit_occurrence_id";
  await engine.execute(`DELETE FROM condition_occurrence AS c WHERE c.code IS NULL OR NOT EXISTS (${stays})`, {
    signal,
  });
}
