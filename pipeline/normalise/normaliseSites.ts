import { literal } from "../../src/engine/literal.ts";
import type { Database } from "../database/Database.ts";
import { refused } from "../refusal/PackRefused.ts";
import { droppedColumns } from "../report/droppedColumns.ts";
import { Reading } from "../source/Reading.ts";
import type { SourceTable } from "../source/SourceTable.ts";
import type { Normalised } from "./Normalised.ts";
import type { SourceSite } from "./SourceSite.ts";
import { compareIds, foldSites } from "./foldSites.ts";
import { numberSites } from "./numberSites.ts";

const careSiteDomain = 57;
const includedIn = 46_233_688;

/**
 * Makes `normal care_site` and `site_key`, which says what every site of the warehouse (`source`) becomes and in which
 * group, hospital and unit it lies; `kept` marks the sites that are themselves in the extract. The hierarchy comes from a parent column, else from `fact_relationship`.
 */
export async function normaliseSites(
  database: Database,
  sites: SourceTable,
  relations: SourceTable | null,
): Promise<Normalised> {
  const reading = new Reading(sites, "s");
  const id = reading.id("care_site_id");
  const name = reading.required("VARCHAR", "care_site_name");
  const type = reading.required("VARCHAR", "care_site_type_source_value");
  const optional = {
    care_site_short_name: reading.optional("VARCHAR", "care_site_short_name"),
    profile: reading.optional("VARCHAR", "profile"),
    finess: reading.optional("VARCHAR", "finess"),
    latitude: reading.optional("DOUBLE", "latitude"),
    longitude: reading.optional("DOUBLE", "longitude"),
    valid_start_date: reading.optional("DATE", "valid_start_date"),
    valid_end_date: reading.optional("DATE", "valid_end_date"),
  };
  const brought = Object.entries(optional).filter(([, expression]) => expression !== null);
  await reading.verify(database);

  const folded = foldSites(await sourceSites(database, sites, relations));
  const kept = folded.filter(({ source, kept: self }) => self === source);
  const numbers = numberSites(kept.map(({ source }) => source));
  const number = (source: string | null) => (source === null ? "NULL" : String(numbers.get(source) ?? "NULL"));
  await database.run(
    "CREATE TABLE site_key (source VARCHAR, care_site_id INTEGER, parent_care_site_id INTEGER, group_id INTEGER, hospital_id INTEGER, unit_id INTEGER, kept BOOLEAN)",
  );
  const rows = folded.map(
    (site) =>
      `(${literal(site.source)}, ${number(site.kept)}, ${number(site.parent)}, ${number(site.group)}, ${number(site.hospital)}, ${number(site.unit)}, ${site.kept === site.source})`,
  );
  if (rows.length > 0) await database.run(`INSERT INTO site_key VALUES ${rows.join(", ")}`);
  await database.run(
    `CREATE TABLE "normal care_site" AS
     SELECT k.care_site_id, ${name} AS care_site_name, ${type} AS care_site_type_source_value, k.parent_care_site_id
       ${brought.map(([column, expression]) => `, ${expression} AS ${column}`).join("")}
     FROM ${sites.view} AS s JOIN site_key AS k ON k.source = ${id} WHERE k.kept`,
  );
  const columns = [
    "care_site_id",
    "care_site_name",
    "care_site_short_name",
    "care_site_type_source_value",
    "parent_care_site_id",
    ...Object.keys(optional).slice(1),
  ];
  const written = columns.filter((column) => !(column in optional) || brought.some(([there]) => there === column));
  return {
    table: "care_site",
    columns: written,
    rowsIn: sites.rows,
    dropped: [
      { reason: "level-folded", rows: sites.rows - (await database.count(`SELECT count(*) FROM "normal care_site"`)) },
    ],
    droppedColumns: droppedColumns(sites.columns.keys(), written),
  };
}

async function sourceSites(
  database: Database,
  sites: SourceTable,
  relations: SourceTable | null,
): Promise<readonly SourceSite[]> {
  const reading = new Reading(sites, "s");
  const parent = reading.optionalId("parent_care_site_id", "care_site_parent_id");
  const parents = parent === null ? await related(database, relations) : new Map<string, string[]>();
  const rows = await database.rows(
    `SELECT DISTINCT ${reading.id("care_site_id")} AS source, ${reading.required("VARCHAR", "care_site_type_source_value")} AS type,
            ${parent ?? "NULL"} AS parent FROM ${sites.view} AS s WHERE source IS NOT NULL ORDER BY ALL`,
  );
  const unique = new Map<string, SourceSite>();
  for (const row of rows) {
    const source = String(row["source"]);
    const own = row["parent"] == null ? (parents.get(source) ?? []) : [String(row["parent"])];
    if (!unique.has(source))
      unique.set(source, { source, type: row["type"] == null ? null : String(row["type"]), parents: own });
  }
  return [...unique.values()].sort((a, b) => compareIds(a.source, b.source));
}

async function related(database: Database, relations: SourceTable | null): Promise<Map<string, string[]>> {
  if (relations === null) throw refused("hierarchy-missing");
  const reading = new Reading(relations, "r");
  const child = reading.id("fact_id_1");
  const parent = reading.id("fact_id_2");
  const domain = reading.required("BIGINT", "domain_concept_id_1");
  const relationship = reading.required("BIGINT", "relationship_concept_id");
  await reading.verify(database);
  const rows = await database.rows(
    `SELECT DISTINCT ${child} AS child, ${parent} AS parent FROM ${relations.view} AS r
     WHERE ${domain} = ${careSiteDomain} AND ${relationship} = ${includedIn} AND child <> parent ORDER BY ALL`,
  );
  const parents = new Map<string, string[]>();
  for (const row of rows) {
    const list = parents.get(String(row["child"])) ?? [];
    list.push(String(row["parent"]));
    parents.set(String(row["child"]), list);
  }
  return parents;
}
