import { storeTables } from "../store.ts";
import { noteExclusions } from "./Exclusions.ts";
import { countOf, type Loading } from "./Loading.ts";
import { readGuarded } from "./readGuarded.ts";

/** Loads `nlp_validation`; the table is there and empty when the extract lacks it. */
export async function loadValidation(loading: Loading): Promise<void> {
  const { engine, signal } = loading;
  const types = Object.entries(storeTables(loading.ids).nlp_validation);
  await engine.execute(`CREATE TABLE nlp_validation (${types.map(([name, type]) => `${name} ${type}`).join(", ")})`, {
    signal,
  });
  const source = loading.source("nlp_validation");
  if (!source) return;
  await readGuarded(loading, source, {
    plain: types.map(([name]) => name),
    coded: [],
    insert: (relation) => {
      const list = types.map(([name, type]) => `TRY_CAST(${source.sql(name)} AS ${type})`);
      return engine.execute(`INSERT INTO nlp_validation SELECT ${list.join(", ")} FROM ${relation} AS b`, { signal });
    },
  });
  const count = (test: string) => countOf(loading, `SELECT count(*)::INTEGER AS n FROM nlp_validation WHERE ${test}`);
  const away =
    "care_site_id IS NOT NULL AND care_site_id NOT IN (SELECT id FROM loading_site WHERE folded IS NOT NULL)";
  const orphans = await count("care_site_id IS NOT NULL AND care_site_id NOT IN (SELECT id FROM loading_site)");
  const gone = await count(away);
  noteExclusions(loading, "nlp_validation", await count("TRUE"), [
    { rule: "orphan", column: "care_site_id", rows: orphans },
    { rule: "cascade", column: "care_site_id", rows: gone - orphans },
  ]);
  if (gone > 0) await engine.execute(`DELETE FROM nlp_validation WHERE ${away}`, { signal });
}
