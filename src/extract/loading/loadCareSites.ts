import { literal } from "../../engine/literal.ts";
import { storeTables } from "../store.ts";
import { noteExclusions } from "./Exclusions.ts";
import { type Loading, requiredSource } from "./Loading.ts";
import { readGuarded } from "./readGuarded.ts";
import { type ResolvedSites, resolveSites, type SiteRow } from "./resolveSites.ts";

const columns = [
  "care_site_id",
  "care_site_name",
  "care_site_short_name",
  "care_site_type_source_value",
  "parent_care_site_id",
  "profile",
  "finess",
  "latitude",
  "longitude",
] as const;

/**
 * Loads `care_site`, resolved, and `loading_site`: for every identifier of the file the site it is folded into
 * (null when it was excluded) and its hospital.
 */
export async function loadCareSites(loading: Loading): Promise<void> {
  const { engine, signal } = loading;
  const types = storeTables(loading.ids).care_site;
  const source = requiredSource(loading, "care_site");
  await engine.execute(
    `CREATE TABLE loading_care_site (${columns.map((column) => `${column} ${types[column]}`).join(", ")})`,
    { signal },
  );
  await readGuarded(loading, source, {
    plain: columns,
    coded: [],
    insert: async (relation) => {
      const list = columns.map((column) => `TRY_CAST(${source.sql(column)} AS ${types[column]})`).join(", ");
      await engine.execute(`INSERT INTO loading_care_site SELECT ${list} FROM ${relation} AS b`, { signal });
    },
  });
  const rows = await siteRows(loading);
  const resolved = resolveSites(rows);
  const { faults } = resolved;
  noteExclusions(loading, "care_site", rows.length, [
    { rule: "duplicate-key", column: "care_site_id", rows: faults.duplicates },
    { rule: "missing-key", column: "care_site_id", rows: faults.missing },
    { rule: "orphan", column: "parent_care_site_id", rows: faults.orphans },
    { rule: "cascade", column: "parent_care_site_id", rows: faults.cascades },
  ]);
  if (resolved.foldedSites > 0)
    loading.remarks.push({ code: "care-sites-folded", values: { count: resolved.foldedSites } });
  await writeSites(loading, resolved);
  const all = Object.entries(types);
  await engine.execute(`CREATE TABLE care_site (${all.map(([name, type]) => `${name} ${type}`).join(", ")})`, {
    signal,
  });
  const list = all
    .map(([name]) =>
      name === "parent_care_site_id" ? "r.parent" : name === "hospital_id" ? "r.hospital" : `s.${name}`,
    )
    .join(", ");
  await engine.execute(
    `INSERT INTO care_site SELECT ${list} FROM loading_care_site AS s JOIN loading_site AS r ON s.care_site_id = r.id WHERE r.folded = r.id`,
    { signal },
  );
  await engine.execute("DROP TABLE loading_care_site", { signal });
}

async function siteRows({ engine, signal }: Loading): Promise<readonly SiteRow[]> {
  const sql =
    "SELECT care_site_id AS id, parent_care_site_id AS parent, care_site_type_source_value AS type FROM loading_care_site";
  const { length, columns: found } = await engine.query(
    { sql, shape: { id: "integer", parent: "integer", type: "text" } },
    { signal },
  );
  return Array.from({ length }, (_, row) => ({
    id: found.id[row] ?? null,
    parent: found.parent[row] ?? null,
    type: found.type[row] ?? null,
  }));
}

async function writeSites({ engine, signal }: Loading, { sites }: ResolvedSites): Promise<void> {
  await engine.execute("CREATE TABLE loading_site (id INTEGER, folded INTEGER, parent INTEGER, hospital INTEGER)", {
    signal,
  });
  for (let first = 0; first < sites.length; first += 5_000) {
    const rows = sites
      .slice(first, first + 5_000)
      .map(({ id, folded, parent, hospital }) => `(${[id, folded, parent, hospital].map(literal).join(", ")})`);
    await engine.execute(`INSERT INTO loading_site VALUES ${rows.join(", ")}`, { signal });
  }
}
