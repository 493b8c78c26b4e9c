import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventedEnts } from "./testing/inventedNlp.ts";
import { TestPack } from "./testing/TestPack.ts";
import { planOf } from "./testing/writeWarehouse.ts";
import { readRows, writeParquet } from "./testing/writeParquet.ts";

const notes = 40_000;
const nlp = [{ path: "ents", system: "eds-nlp", version: "2026.1", read: "all" }];

describe("the same input, key and version", () => {
  let made: TestPack;
  beforeAll(async () => {
    made = await TestPack.create(notes);
    await writeParquet({
      [made.at("ents", "part-0.parquet")]: inventedEnts(notes, 10),
      [made.at("turned", "a.parquet")]: `SELECT * FROM (${inventedEnts(notes, 10)}) ORDER BY hash(note_id, "start")`,
    });
  });
  afterAll(() => made.remove());

  test("give the same bytes on one thread, on two, and twice in a row", async () => {
    await made.pack(planOf(nlp), "one", { threads: 1 });
    await made.pack(planOf(nlp), "two", { threads: 2 });
    const hashes = await made.hashes("one");
    expect(await made.hashes("two")).toEqual(hashes);
    await made.pack(planOf(nlp), "two", { threads: 4 });
    expect(await made.hashes("two")).toEqual(hashes);
    expect(Object.keys(hashes)).toHaveLength(7);
  }, 60_000);

  test("give the same bytes whatever the order of the rows in the warehouse", async () => {
    await made.pack(planOf([{ ...nlp[0], path: "turned" }]), "turned-out");
    expect(await made.hashes("turned-out")).toEqual(await made.hashes("one"));
  }, 60_000);

  test("lay rows by site, date and identifier, in row groups of about 120,000", async () => {
    const file = (table: string) => `'${made.at("one", `${table}.parquet`)}'`;
    const unordered = (table: string, order: string) =>
      readRows(
        `SELECT count(*) AS n FROM (SELECT row_number() OVER (ORDER BY ${order}) AS wanted, file_row_number + 1 AS place FROM read_parquet(${file(table)}, file_row_number = true)) WHERE wanted <> place`,
      );
    expect(await unordered("visit_occurrence", "care_site_id, visit_start_datetime, visit_occurrence_id")).toEqual([
      { n: "0" },
    ]);
    const noteOrder = await readRows(
      `WITH n AS (SELECT n.*, v.care_site_id AS site, n.file_row_number + 1 AS place FROM read_parquet(${file("note")}, file_row_number = true) AS n LEFT JOIN ${file("visit_occurrence")} AS v USING (visit_occurrence_id))
       SELECT count(*) AS n FROM (SELECT place, row_number() OVER (ORDER BY site NULLS LAST, note_datetime, note_id) AS wanted FROM n) WHERE wanted <> place`,
    );
    expect(noteOrder).toEqual([{ n: "0" }]);
    const mentionOrder = await readRows(
      `WITH place AS (SELECT note_id, file_row_number AS place FROM read_parquet(${file("note")}, file_row_number = true)),
       m AS (SELECT m.file_row_number AS here, p.place FROM read_parquet(${file("note_nlp")}, file_row_number = true) AS m JOIN place AS p USING (note_id))
       SELECT count(*) AS n FROM (SELECT place, lag(place) OVER (ORDER BY here) AS before FROM m) WHERE before > place`,
    );
    expect(mentionOrder).toEqual([{ n: "0" }]);
    const groups = await readRows(
      `SELECT DISTINCT row_group_id, row_group_num_rows AS n, compression FROM parquet_metadata(${file("note_nlp")}) ORDER BY 1`,
    );
    expect(groups.map(({ n }) => Number(n))).toEqual([122_880, 122_880, 114_240]);
    expect(new Set(groups.map(({ compression }) => compression))).toEqual(new Set(["ZSTD"]));
  }, 60_000);
});
