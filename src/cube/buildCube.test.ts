import { expect, test } from "vitest";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { countedSides } from "../indicators/compile/countedSides.ts";
import { familiesOf } from "../indicators/compile/Family.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import { buildCube } from "./buildCube.ts";
import { readRollUp } from "./readRollUp.ts";
import { randomCalendar, randomStore } from "./testing/randomStore.ts";

const tables = {
  sql: "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'main' ORDER BY name",
  shape: { name: "text" },
} as const;

test("known roll-ups are taken as they are, and the units are made all the same", async () => {
  const [first, second] = [await openNativeEngine(), await openNativeEngine()];
  for (const engine of [first, second]) await randomStore(engine, 1, 500);
  const cube = await buildCube(first, catalogue, randomCalendar, duckdb);
  let steps = 0;
  const again = await buildCube(second, catalogue, randomCalendar, duckdb, {
    known: cube,
    onProgress: () => (steps += 1),
  });
  expect([...again.keys()]).toEqual([...cube.keys()]);
  for (const [name, rollUp] of again) expect(rollUp).toBe(cube.get(name));
  expect(steps).toBeGreaterThan(5);
  expect((await second.query(tables)).columns).toEqual((await first.query(tables)).columns);
  await Promise.all([first.close(), second.close()]);
});

test("one unit of each patient is marked, and one of each patient in each month", async () => {
  const engine = await openNativeEngine();
  await randomStore(engine, 2, 4000);
  await buildCube(engine, catalogue, randomCalendar, duckdb);
  for (const table of ["unit_stay_discharge", "unit_emergency_passage_emergency_or_discharge"]) {
    const { columns } = await engine.query({
      sql: `SELECT count(*) FILTER (representative) AS marked, count(DISTINCT person_id) AS patients,
          count(*) FILTER (representative_in_month) AS monthly, count(DISTINCT (person_id, date_trunc('month', anchor))) AS months,
          count(DISTINCT (person_id, date_trunc('month', anchor))) FILTER (representative_in_month) AS distinctly, count(*) AS units
        FROM ${table}`,
      shape: {
        marked: "integer",
        patients: "integer",
        monthly: "integer",
        months: "integer",
        distinctly: "integer",
        units: "integer",
      },
    });
    const [marked, patients, monthly, months, distinctly, units] = Object.values(columns).map(([n]) => n as number);
    expect(marked).toBe(patients);
    expect([monthly, distinctly]).toEqual([months, months]);
    expect(patients).toBeLessThan(months!);
    expect(months).toBeLessThan(units!);
  }
  await engine.close();
});

test("of the patients on each side of an indicator one unit is marked: the first there", async () => {
  const engine = await openNativeEngine();
  await randomStore(engine, 3, 4000);
  await buildCube(engine, catalogue, randomCalendar, duckdb);
  let cameBack = 0;
  for (const family of familiesOf(catalogue).filter(({ unit }) => unit !== "document")) {
    const sides = family.indicators.flatMap(countedSides).filter(({ own }) => own !== null);
    for (const { condition, marked } of sides) {
      const { columns } = await engine.query({
        sql: `SELECT count(*) FILTER (${condition}) AS units, count(DISTINCT u.person_id) FILTER (${condition}) AS patients,
            count(*) FILTER (${marked}) AS marked, count(DISTINCT u.person_id) FILTER (${marked}) AS distinctly,
            count(*) FILTER (${marked} AND NOT (${condition})) AS elsewhere
          FROM unit_${family.id} u`,
        shape: {
          units: "integer",
          patients: "integer",
          marked: "integer",
          distinctly: "integer",
          elsewhere: "integer",
        },
      });
      const [units, patients, ...found] = Object.values(columns).map(([n]) => n as number);
      expect(found, `${family.id}: ${condition}`).toEqual([patients, patients, 0]);
      cameBack += units! - patients!;
    }
  }
  expect(cameBack).toBeGreaterThan(100);
  await engine.close();
});

test("sums keep every digit, beyond 32 bits too, and sums of nothing are 0", async () => {
  const engine = await openNativeEngine();
  const { keys, sums } = await readRollUp(engine, {
    kind: "roll-up",
    name: "cube_of_three",
    select:
      "SELECT * FROM (VALUES (DATE '2024-01-01', 1, NULL, 4294967297, 70000, 0, 2), (DATE '2024-02-01', 1, 'a', 1, -1, 300, NULL)) t(date, place, version, large, middling, middle, small)",
    keys: ["date", "place", "version"],
    sums: ["large", "middling", "middle", "small"],
  });
  expect(keys.date).toEqual({ codes: Uint16Array.of(0, 1), values: ["2024-01-01", "2024-02-01"] });
  expect(keys.place).toEqual({ codes: Uint16Array.of(0, 0), values: [1] });
  expect(keys.version).toEqual({ codes: Uint16Array.of(0, 1), values: [null, "a"] });
  expect(sums).toEqual({
    large: Float64Array.of(4294967297, 1),
    middling: Int32Array.of(70000, -1),
    middle: Uint16Array.of(0, 300),
    small: Uint8Array.of(2, 0),
  });
  await engine.close();
});
