import { literalList } from "../../engine/literal.ts";
import { storeTables } from "../store.ts";
import { noteExclusions, outOfRange } from "./Exclusions.ts";
import { countFaults, type Fault, faultCase } from "./faults.ts";
import { countOf, type Loading } from "./Loading.ts";
import { readGuarded } from "./readGuarded.ts";
import type { SourceTable } from "./SourceTable.ts";

/** Loads `reference_figures`; the table is there and empty when the extract lacks it. */
export async function loadReferences(loading: Loading): Promise<void> {
  const { engine, signal } = loading;
  const types = Object.entries(storeTables(loading.ids).reference_figures);
  const list = types.map(([name, type]) => `${name} ${type}`).join(", ");
  const source = loading.source("reference_figures");
  await engine.execute(`CREATE TABLE reference_figures (${list}${source ? ", fault UTINYINT" : ""})`, { signal });
  if (!source) return;
  const faults = referenceFaults(loading, source);
  const loaded = types.map(([name, type]) => loadedSql(source, name, type));
  await readGuarded(loading, source, {
    plain: types.map(([name]) => name),
    coded: [],
    insert: (relation) =>
      engine.execute(
        `INSERT INTO reference_figures SELECT ${loaded.join(", ")}, ${faultCase(faults)} FROM ${relation} AS b
          LEFT JOIN loading_site AS site ON site.id = ${source.sql("care_site_id")}`,
        { signal },
      ),
  });
  const total = await countOf(loading, "SELECT count(*)::INTEGER AS n FROM reference_figures");
  noteExclusions(loading, "reference_figures", total, await countFaults(loading, "reference_figures", "", faults));
  await engine.execute("DELETE FROM reference_figures WHERE fault <> 0", { signal });
  await engine.execute("ALTER TABLE reference_figures DROP COLUMN fault", { signal });
}

function loadedSql(source: SourceTable, name: string, type: string): string {
  if (name === "care_site_id") return "site.folded";
  const value = `TRY_CAST(${source.sql(name)} AS ${type})`;
  return type === "DOUBLE" ? `CASE WHEN isfinite(${value}) THEN ${value} END` : value;
}

/** What a row of `reference_figures` may fail, first cause first. */
function referenceFaults(loading: Loading, source: SourceTable): readonly Fault[] {
  const { indicators } = loading;
  const indicator = source.sql("indicator");
  const [start, end] = [source.sql("period_start"), source.sql("period_end")];
  const numbers = ["value", "numerator", "denominator"].map((name) => loadedSql(source, name, "DOUBLE"));
  const date = (column: string, day: string): Fault => ({
    rule: "date-out-of-range",
    column,
    when: `${day} IS NULL OR ${outOfRange(loading, day)}`,
  });
  return [
    { rule: "missing-key", column: "indicator", when: `${indicator} IS NULL` },
    { rule: "missing-key", column: "care_site_id", when: `${source.sql("care_site_id")} IS NULL` },
    { rule: "orphan", column: "care_site_id", when: "site.id IS NULL" },
    { rule: "cascade", column: "care_site_id", when: "site.folded IS NULL" },
    date("period_start", start),
    date("period_end", end),
    { rule: "end-before-start", column: "period_end", when: `${end} < ${start}` },
    { rule: "value-missing", column: "value", when: `coalesce(${numbers.join(", ")}) IS NULL` },
    {
      rule: "indicator-unknown",
      column: "indicator",
      when: indicators === "all" ? "FALSE" : `${indicator} NOT IN ${literalList([...indicators])}`,
    },
  ];
}
