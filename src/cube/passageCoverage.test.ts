import { expect, test } from "vitest";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import { buildCube } from "./buildCube.ts";
import { passageCoverageName } from "./passageCoverage.ts";
import { randomCalendar, randomStore } from "./testing/randomStore.ts";

test("passages with an emergency document, by month and site, as the visits of each patient one by one say", async () => {
  const engine = await openNativeEngine();
  await randomStore(engine, 4, 4000);
  const cube = await buildCube(engine, catalogue, randomCalendar, duckdb);
  const { columns, length } = await engine.query({
    sql: `SELECT v.visit_occurrence_id AS visit, v.person_id AS person, v.care_site_id AS hospital, epoch(v.visit_start_datetime) AS started,
        CAST(v.visit_start_datetime AS DATE) AS day, CAST(coalesce(v.visit_end_datetime, v.visit_start_datetime) AS DATE) AS ended,
        EXISTS (FROM note n WHERE n.visit_occurrence_id = v.visit_occurrence_id AND n.document_group = 'EMERGENCY') AS documented
      FROM visit_occurrence v WHERE v.visit_type = 'urgence' OR (v.visit_type = 'hospitalisés' AND v.via_emergency)
      ORDER BY person, started, visit`,
    shape: {
      visit: "integer",
      person: "integer",
      hospital: "integer",
      started: "number",
      day: "date",
      ended: "date",
      documented: "boolean",
    },
  });
  await engine.close();
  const expected = new Map<string, { numerator: number; denominator: number; patients: Set<number> }>();
  const above = (hospital: number) => [hospital, hospital === 500 ? 1 : hospital < 300 ? 10 : 20, 1];
  let passage = { person: -1, keys: [] as string[], ended: "", documented: false };
  for (let row = 0; row < length; row += 1) {
    const [person, day, ended] = [columns.person[row]!, columns.day[row]!, columns.ended[row]!];
    if (passage.person !== person || Date.parse(day) - Date.parse(passage.ended) > 86_400_000) {
      const keys = [...new Set(above(columns.hospital[row]!))].map((site) => `${site} ${day.slice(0, 7)}`);
      passage = { person, keys, ended, documented: false };
      for (const key of keys) {
        const cell = expected.get(key) ?? { numerator: 0, denominator: 0, patients: new Set() };
        cell.denominator += 1;
        cell.patients.add(person);
        expected.set(key, cell);
      }
    }
    if (ended > passage.ended) passage.ended = ended;
    if (columns.documented[row] && !passage.documented) {
      passage.documented = true;
      for (const key of passage.keys) expected.get(key)!.numerator += 1;
    }
  }
  const { keys, sums, length: cells } = cube.get(passageCoverageName)!;
  const found = Array.from({ length: cells }, (_, row) => {
    const of = (key: string) => keys[key]!.values[keys[key]!.codes[row]!];
    const sum = (name: string) => sums[name]![row]!;
    return [
      `${String(of("place"))} ${String(of("date")).slice(0, 7)}`,
      { numerator: sum("numerator"), denominator: sum("denominator"), patients: sum("patients") },
    ] as const;
  });
  const known = [...expected].filter(([key]) => key.slice(-7) <= randomCalendar.end.slice(0, 7));
  const inside = new Map(known.map(([key, { patients, ...cell }]) => [key, { ...cell, patients: patients.size }]));
  const whole = (entries: readonly (readonly [string, unknown])[]) =>
    entries.filter(([key]) => !key.endsWith(randomCalendar.end.slice(0, 7))).toSorted(([a], [b]) => (a < b ? -1 : 1));
  expect(whole(found)).toEqual(whole([...inside]));
  expect(found.length).toBeGreaterThan(80);
});
