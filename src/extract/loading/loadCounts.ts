import { literalList } from "../../engine/literal.ts";
import { screenText } from "../guard/screenText.ts";
import { ValueGuard } from "../guard/ValueGuard.ts";
import { ExtractRefused, refuseAny } from "../Problem.ts";
import { parseGrain, type Published, type PublishedGrain } from "../PublishedGrain.ts";
import { storeTables } from "../store.ts";
import { countFaults, keptHidden } from "./countFaults.ts";
import { noteExclusions } from "./Exclusions.ts";
import { faultCase } from "./faults.ts";
import { countOf, type Loading } from "./Loading.ts";
import { readGuarded } from "./readGuarded.ts";
import type { SourceTable } from "./SourceTable.ts";

/** Loads `indicator_cube` where the extract has one. Answers with its grains where there are no records, else null. */
export async function loadCounts(loading: Loading): Promise<Published | null> {
  const source = loading.source("indicator_cube");
  if (!source || !loading.descriptor.level.includes("cube")) return null;
  await readCounts(loading, source);
  await guardGrains(loading);
  await refuseHiddenValues(loading);
  await settleCounts(loading, source);
  await leaveUnread(loading);
  return loading.descriptor.level.includes("record") ? null : publishedOf(loading);
}

async function readCounts(loading: Loading, source: SourceTable): Promise<void> {
  const { engine, signal } = loading;
  const types = [...Object.entries(storeTables(loading.ids).indicator_cube), ...apart];
  await engine.execute(`CREATE TABLE loading_counts (${types.map(([name, type]) => `${name} ${type}`).join(", ")})`, {
    signal,
  });
  await readGuarded(loading, source, {
    plain: types.map(([name]) => name),
    coded: [],
    insert: (relation) => {
      const list = types.map(([name, type]) => `TRY_CAST(${source.sql(name)} AS ${type})`);
      return engine.execute(`INSERT INTO loading_counts SELECT ${list.join(", ")} FROM ${relation} AS b`, { signal });
    },
  });
}

/** The names of grains are longer than codes may be: those that are declared are known, any other goes through the guard. */
async function guardGrains({ engine, descriptor, signal }: Loading): Promise<void> {
  const guard = new ValueGuard("indicator_cube");
  const declared = literalList(descriptor.grains.map(({ name }) => name));
  const others = `(SELECT grain FROM loading_counts WHERE grain NOT IN ${declared}) AS others`;
  await screenText(engine, others, "grain", guard, signal);
  refuseAny(guard.problems());
}

/** Looked at, and not kept. */
const apart = [
  ["document_group", "VARCHAR"],
  ["patients", "BIGINT"],
] as const;

/** A hidden cell that still says what it hides is a breach of secrecy, not a row to be left out. */
async function refuseHiddenValues(loading: Loading): Promise<void> {
  const count = await countOf(
    loading,
    `SELECT count(*)::INTEGER AS n FROM loading_counts WHERE hidden AND coalesce(numerator, denominator, sum_squares, patients) IS NOT NULL`,
  );
  if (count > 0) throw new ExtractRefused({ code: "hidden-values", values: { table: "indicator_cube", count } });
}

/** Keeps the sound rows, and hides the cells whose values alone failed. */
async function settleCounts(loading: Loading, source: SourceTable): Promise<void> {
  const { engine, signal } = loading;
  const faults = countFaults(loading);
  const site = "LEFT JOIN loading_site AS site ON site.id = b.care_site_id";
  await engine.execute(
    `CREATE TABLE loading_judged AS SELECT b.*, ${faultCase(faults)} AS fault FROM (
       SELECT *, count(*) OVER (PARTITION BY ${keyColumns.join(", ")}) AS copies FROM loading_counts) AS b ${site}`,
    { signal },
  );
  const { length, columns } = await engine.query(
    {
      sql: "SELECT fault::INTEGER AS fault, count(*)::INTEGER AS n FROM loading_judged WHERE fault > 0 GROUP BY 1 ORDER BY 1",
      shape: { fault: "integer", n: "integer" },
    },
    { signal },
  );
  noteExclusions(
    loading,
    "indicator_cube",
    source.resource.rows,
    Array.from({ length }, (_, row) => {
      const { rule, column } = faults[columns.fault[row]! - 1]!;
      return { rule, column, rows: columns.n[row]! };
    }),
  );
  const hidden = faults.flatMap(({ rule }, at) => (keptHidden.has(rule) ? [at + 1] : []));
  const all = Object.keys(storeTables(loading.ids).indicator_cube);
  const values = new Set(["numerator", "denominator", "sum_squares"]);
  const list = all.map((name) =>
    name === "hidden"
      ? "(fault > 0 OR coalesce(hidden, FALSE)) AS hidden"
      : values.has(name)
        ? `CASE WHEN fault = 0 THEN ${name} END AS ${name}`
        : name,
  );
  await engine.execute(
    `CREATE TABLE indicator_cube AS SELECT DISTINCT ${list.join(", ")} FROM loading_judged WHERE fault = 0 OR fault IN ${literalList(hidden)}`,
    { signal },
  );
}

const keyColumns = [
  "indicator",
  "grain",
  "period_start",
  "care_site_id",
  "sex",
  "age_band",
  "visit_type",
  "stay_type",
  "document_group",
  "condition",
  "nlp_version",
  "delay_days",
  "censored",
] as const;

/** Counts of indicators that this version does not know, or whose shape counts cannot carry, are said and left out. */
async function leaveUnread(loading: Loading): Promise<void> {
  const { engine, signal, counted } = loading;
  if (counted === "all") return;
  const unread = `indicator NOT IN ${literalList([...counted.keys()])}`;
  const count = await countOf(
    loading,
    `SELECT count(DISTINCT indicator)::INTEGER AS n FROM indicator_cube WHERE ${unread}`,
  );
  if (count === 0) return;
  const rows = await countOf(loading, `SELECT count(*)::INTEGER AS n FROM indicator_cube WHERE ${unread}`);
  loading.remarks.push({ code: "counts-unread", values: { count, rows } });
  await engine.execute(`DELETE FROM indicator_cube WHERE ${unread}`, { signal });
}

async function publishedOf({ engine, signal }: Loading): Promise<Published> {
  const sql = "SELECT DISTINCT indicator, grain FROM indicator_cube ORDER BY 1, 2";
  const { length, columns } = await engine.query({ sql, shape: { indicator: "text", grain: "text" } }, { signal });
  const published = new Map<string, PublishedGrain[]>();
  for (let row = 0; row < length; row++) {
    const [indicator, grain] = [columns.indicator[row]!, parseGrain(columns.grain[row]!)!];
    published.set(indicator, [...(published.get(indicator) ?? []), grain]);
  }
  return published;
}
