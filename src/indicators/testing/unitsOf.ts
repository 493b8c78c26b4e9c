import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import type { Calendar } from "../compile/Calendar.ts";
import { compileCatalogue } from "../compile/compileCatalogue.ts";
import { columnSuffix, familyId } from "../compile/Family.ts";
import { duckdb } from "../dialect/duckdb.ts";
import type { Indicator } from "../language/Indicator.ts";
import { loadRecords, twoHospitals, type HandMadeRecords } from "./loadRecords.ts";

const calendar: Calendar = {
  start: "2024-01-01",
  end: "2024-12-31",
  watermark: { visits: "2024-12-31", notes: "2024-12-31", nlp: "2024-12-31", conditions: "2024-11-30" },
};

/**
 * What the compiled unit table says of each unit in 2024: its numerator as text (`yes`, `no`, points, days), `-` for a unit that is not in the
 * denominator. Units of several conditions are named `unit condition`. `others` are compiled with the indicator, as in a catalogue.
 */
export async function unitsOf(
  indicator: Indicator,
  records: HandMadeRecords,
  others: readonly Indicator[] = [],
): Promise<Record<string, string>> {
  const engine = await openNativeEngine();
  try {
    await loadRecords(engine, { care_site: twoHospitals, ...records });
    for (const { name, select, kind } of compileCatalogue([indicator, ...others], calendar, duckdb))
      await engine.execute(`CREATE ${kind === "view" ? "VIEW" : "TABLE"} ${name} AS ${select}`);
    const x = columnSuffix(indicator.id);
    const said = {
      proportion: `CASE WHEN num_${x} THEN 'yes' ELSE 'no' END`,
      mean: `num_${x}::VARCHAR`,
      delay: `bin_${x} || CASE WHEN event_${x} THEN '' ELSE '+' END`,
      count: `CASE WHEN age0_${x} THEN '8' ELSE '' END || CASE WHEN age1_${x} THEN '+30' ELSE '' END`,
    }[indicator.shape];
    const several = indicator.shape === "proportion" && (indicator.conditions ?? []).length + others.length > 1;
    const unit = several && indicator.unit === "stay × condition" ? "unit_id || ' ' || condition" : "unit_id::VARCHAR";
    const { columns } = await engine.query({
      sql: `SELECT ${unit} AS unit, CASE WHEN den_${x} THEN ${said} ELSE '-' END AS said FROM unit_${familyId(indicator)} ORDER BY unit_id`,
      shape: { unit: "text", said: "text" },
    });
    return Object.fromEntries(columns.unit.map((name, index) => [name!, columns.said[index]!]));
  } finally {
    await engine.close();
  }
}

/** What is expected, by the number of each unit: a note's own where it is one. */
export const answers = (
  expected: readonly (readonly [{ visit_occurrence_id: unknown } | { note_id: number }, string])[],
): Record<string, string> =>
  Object.fromEntries(
    expected.map(([unit, said]) => [String("note_id" in unit ? unit.note_id : unit.visit_occurrence_id), said]),
  );
