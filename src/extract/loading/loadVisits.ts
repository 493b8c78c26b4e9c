import { dischargeClass } from "../codes/dischargeClass.ts";
import { sex } from "../codes/sex.ts";
import { stayType } from "../codes/stayType.ts";
import { transferredIn } from "../codes/transferredIn.ts";
import { viaEmergency } from "../codes/viaEmergency.ts";
import { visitType } from "../codes/visitType.ts";
import { storeTables } from "../store.ts";
import { codeJoin } from "./codeJoin.ts";
import { countLeftOut } from "./countLeftOut.ts";
import type { CodeRow } from "./distinctCodes.ts";
import { faultCase, settleFaults } from "./faults.ts";
import { countOf, type Loading, requiredSource } from "./Loading.ts";
import { readGuarded } from "./readGuarded.ts";
import type { SourceTable } from "./SourceTable.ts";
import { UnlistedValues } from "./UnlistedValues.ts";
import { unitColumns, visitFaults } from "./visitFaults.ts";

const coded = [
  "visit_source_value",
  "stay_source_value",
  "admitted_from_source_value",
  "provenance_source_value",
  "discharge_to_source_value",
  "gender_source_value",
] as const;

const plain = [
  "visit_occurrence_id",
  "person_id",
  "care_site_id",
  "admission_unit_id",
  "discharge_unit_id",
  "visit_start_datetime",
  "visit_end_datetime",
  "age_at_visit",
] as const;

/** Loads `visit_occurrence`; the keys of the rows kept out stay in `loading_excluded_visit_occurrence`. */
export async function loadVisits(loading: Loading): Promise<void> {
  const { engine, signal } = loading;
  const types = storeTables(loading.ids).visit_occurrence;
  const { visit_type, stay_type, discharge_class, sex: sexType } = types;
  const foldedTypes = {
    visit_type,
    stay_type,
    via_emergency: "BOOLEAN",
    transferred_in: "BOOLEAN",
    discharge_class,
    sex: sexType,
  };
  const source = requiredSource(loading, "visit_occurrence");
  const faults = visitFaults(loading, source);
  const unlisted = new UnlistedValues("visit_occurrence");
  const list = Object.entries(types).map(([name, type]) => `${name} ${type}`);
  await engine.execute(`CREATE TABLE visit_occurrence (${list.join(", ")}, fault UTINYINT)`, { signal });
  await readGuarded(loading, source, {
    plain,
    coded,
    insert: async (relation, codes) => {
      const kept = codes.map((code) => ({ code, folded: foldVisit(code, source, unlisted) }));
      await engine.execute(insertVisits(loading, source, relation, codeJoin(source, codes, kept, foldedTypes)), {
        signal,
      });
    },
  });
  await settleFaults(loading, "visit_occurrence", "visit_occurrence_id", faults, () => countLeftOut(loading, faults));
  loading.remarks.push(...unlisted.remarks());
  const outside = await countOf(
    loading,
    "SELECT count(*)::INTEGER AS n FROM visit_occurrence WHERE care_site_id NOT IN (SELECT hospital FROM loading_site WHERE hospital IS NOT NULL)",
  );
  if (outside > 0) loading.remarks.push({ code: "stays-outside-hospitals", values: { count: outside } });
}

function insertVisits(loading: Loading, source: SourceTable, relation: string, join: string): string {
  const id = (column: string, type: string) => `TRY_CAST(${source.sql(column)} AS ${type})`;
  const units = Object.entries(unitColumns).filter(([column]) => source.has(column));
  const joins = units.map(
    ([column, alias]) => `LEFT JOIN loading_site AS ${alias} ON ${alias}.id = ${source.sql(column)}`,
  );
  return `INSERT INTO visit_occurrence SELECT ${id("visit_occurrence_id", loading.ids.visit)}, ${id("person_id", loading.ids.person)},
      coalesce(site.hospital, site.folded), ${source.has("discharge_unit_id") ? "unit.folded" : "NULL"},
      ${source.sql("visit_start_datetime")}::TIMESTAMP, ${source.sql("visit_end_datetime")}::TIMESTAMP,
      code.visit_type, code.stay_type, code.via_emergency, code.transferred_in, code.discharge_class,
      ${id("age_at_visit", "UTINYINT")}, code.sex, ${faultCase(visitFaults(loading, source))}
    FROM ${relation} AS b ${join} LEFT JOIN loading_site AS site ON site.id = ${source.sql("care_site_id")} ${joins.join(" ")}`;
}

function foldVisit({ values, rows }: CodeRow, source: SourceTable, unlisted: UnlistedValues) {
  const value = (column: (typeof coded)[number]) => values[column] ?? null;
  const origins = source.has("provenance_source_value") || source.has("admitted_from_source_value");
  const folded = {
    visit_type: visitType(value("visit_source_value")),
    stay_type: stayType(value("stay_source_value")),
    via_emergency: origins ? viaEmergency(value("provenance_source_value"), value("admitted_from_source_value")) : null,
    transferred_in: origins
      ? transferredIn(value("admitted_from_source_value"), value("provenance_source_value"))
      : null,
    discharge_class: dischargeClass(value("discharge_to_source_value")),
    sex: sex(value("gender_source_value")),
  };
  unlisted.note("visit_source_value", value("visit_source_value"), folded.visit_type, rows);
  unlisted.note("stay_source_value", value("stay_source_value"), folded.stay_type, rows);
  unlisted.note("discharge_to_source_value", value("discharge_to_source_value"), folded.discharge_class, rows);
  unlisted.note("gender_source_value", value("gender_source_value"), folded.sex, rows);
  return folded;
}
