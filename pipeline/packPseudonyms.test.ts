import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { realNlp, TestPack } from "./testing/TestPack.ts";
import { planOf } from "./testing/writeWarehouse.ts";
import { readRows } from "./testing/writeParquet.ts";

const nlp = [realNlp("letters", "ents")];
const linkable = { pseudonymisation: { linkable: true } };
const named = (name: string, timonerie = {}) => {
  const plan = planOf(nlp, timonerie);
  return { ...plan, descriptor: { ...plan.descriptor, name } };
};

describe("pseudonyms", () => {
  let made: TestPack;
  const stays = (out: string) =>
    readRows(
      `SELECT visit_occurrence_id AS id, person_id AS person, care_site_id AS site, visit_start_datetime AS start FROM '${made.at(out, "visit_occurrence.parquet")}' ORDER BY site, start`,
    );
  beforeAll(async () => {
    made = await TestPack.create(60);
    await made.pack(named("un"), "one");
    await made.pack(named("deux"), "two");
    await made.pack(named("un", { extractedAt: "2026-12-01T00:00:00Z" }), "later");
    await made.pack(named("un", linkable), "linked-one");
    await made.pack(named("deux", linkable), "linked-two");
  });
  afterAll(() => made.remove());

  test("number stays, patients and documents densely from 1, as INT32", async () => {
    for (const [table, column, count] of [
      ["visit_occurrence", "visit_occurrence_id", 60],
      ["visit_occurrence", "person_id", 30],
      ["note", "note_id", 60],
    ] as const) {
      const [row] = await readRows(
        `SELECT min(${column}) AS least, max(${column}) AS most, count(DISTINCT ${column}) AS n, any_value(typeof(${column})) AS type FROM '${made.at("one", `${table}.parquet`)}'`,
      );
      expect(row).toEqual({ least: 1, most: count, n: String(count), type: "INTEGER" });
    }
  });

  test.each(["two", "later"])("of another name or date of extraction map otherwise: %s", async (other) => {
    const one = await stays("one");
    const two = await stays(other);
    expect(two.map(({ start }) => start)).toEqual(one.map(({ start }) => start));
    const same = (column: "id" | "person") => one.filter((stay, at) => stay[column] === two[at]?.[column]).length;
    expect(same("id")).toBeLessThan(10);
    expect(same("person")).toBeLessThan(10);
  });

  test("of linkable extracts are the same 63-bit numbers, whatever the name", async () => {
    const one = await stays("linked-one");
    expect(await stays("linked-two")).toEqual(one);
    const [row] = await readRows(
      `SELECT any_value(typeof(visit_occurrence_id)) AS type, min(visit_occurrence_id) >= 0 AS positive, max(visit_occurrence_id) > 2147483647 AS wide FROM '${made.at("linked-one", "visit_occurrence.parquet")}'`,
    );
    expect(row).toEqual({ type: "BIGINT", positive: true, wide: true });
    expect((await made.descriptor("linked-one")).timonerie.pseudonymisation).toMatchObject({
      method: "HMAC-SHA-256, 63 bits",
      linkable: true,
    });
  });

  test("change with the key", async () => {
    await made.pack(named("un", linkable), "other-key", { masterKey: Buffer.alloc(32, 5) });
    const one = new Set((await stays("linked-one")).map(({ id }) => id));
    expect((await stays("other-key")).filter(({ id }) => one.has(id))).toEqual([]);
  });

  test("keep what belongs together: a patient's stays, a stay's documents, a document's mentions", async () => {
    const [row] = await readRows(
      `SELECT count(*) AS documents, count(v.visit_occurrence_id) AS placed, count(*) FILTER (n.note_datetime = v.visit_start_datetime + INTERVAL '2 days 10 hours') AS dated
       FROM '${made.at("one", "note.parquet")}' AS n LEFT JOIN '${made.at("one", "visit_occurrence.parquet")}' AS v USING (visit_occurrence_id)`,
    );
    expect(row).toEqual({ documents: "60", placed: "59", dated: "59" });
    const perPatient = await readRows(
      `SELECT count(*) AS n FROM '${made.at("one", "visit_occurrence.parquet")}' GROUP BY person_id`,
    );
    expect(new Set(perPatient.map(({ n }) => n))).toEqual(new Set(["2"]));
  });

  test("that collide stop the run", async () => {
    const problems = await made.refusal(named("un"), "collided", {
      hash: (column, source) => (column === "note_id" ? 1n : BigInt(source)),
    });
    expect(problems).toEqual([{ code: "collision", values: { column: "note_id", count: 59 } }]);
    await expect(readFile(made.at("collided", "datapackage.json"))).rejects.toThrow();
  });

  test("leave no trace of the key", async () => {
    const key = (await readFile(made.key, "utf8")).trim();
    for (const file of Object.keys(await made.hashes("one")))
      expect(await readFile(made.at("one", file), "latin1")).not.toContain(key);
  });
});
