import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { realNlp, TestPack } from "./testing/TestPack.ts";
import { planOf } from "./testing/writeWarehouse.ts";
import { readRows } from "./testing/writeParquet.ts";

const linked = (dateShift: string, maxShiftDays: number) =>
  planOf([realNlp("letters", "ents")], { pseudonymisation: { dateShift, maxShiftDays, linkable: true } });

describe("dates", () => {
  let made: TestPack;
  beforeAll(async () => {
    made = await TestPack.create(60);
    await made.pack(linked("none", 0), "still");
    await made.pack(linked("per-patient", 20), "patient");
    await made.pack(linked("per-stay", 20), "stay");
  });
  afterAll(() => made.remove());

  /** Days by which each stay moved, and each document, against the extract whose dates are still. */
  const moves = (out: string) =>
    readRows(
      `SELECT s.person_id AS person, s.visit_occurrence_id AS visit, date_diff('day', s.visit_start_datetime, m.visit_start_datetime) AS start_moved, date_diff('day', s.visit_end_datetime, m.visit_end_datetime) AS end_moved,
         (SELECT date_diff('day', a.note_datetime, b.note_datetime) FROM '${made.at("still", "note.parquet")}' AS a JOIN '${made.at(out, "note.parquet")}' AS b USING (note_id) WHERE a.visit_occurrence_id = s.visit_occurrence_id) AS note_moved,
         s.visit_start_datetime::TIME = m.visit_start_datetime::TIME AS same_time
       FROM '${made.at("still", "visit_occurrence.parquet")}' AS s JOIN '${made.at(out, "visit_occurrence.parquet")}' AS m USING (visit_occurrence_id)`,
    );

  test.each(["patient", "stay"])(
    "move by whole days, within the limit, a stay with its documents: per %s",
    async (out) => {
      const rows = await moves(out);
      expect(rows).toHaveLength(60);
      for (const row of rows) {
        expect(Math.abs(Number(row["start_moved"]))).toBeLessThanOrEqual(20);
        if (row["end_moved"] !== null) expect(row["end_moved"]).toBe(row["start_moved"]);
        if (row["note_moved"] !== null) expect(row["note_moved"]).toBe(row["start_moved"]);
        expect(row["same_time"]).toBe(true);
      }
      expect(new Set(rows.map((row) => row["start_moved"])).size).toBeGreaterThan(10);
    },
  );

  test("of one patient move together per patient, apart per stay", async () => {
    const apart = async (out: string) => {
      const rows = await moves(out);
      const persons = new Set(rows.map(({ person }) => person));
      const movesOf = (person: unknown) =>
        new Set(rows.filter((row) => row["person"] === person).map((row) => row["start_moved"]));
      return [...persons].filter((person) => movesOf(person).size > 1).length;
    };
    expect(await apart("patient")).toBe(0);
    expect(await apart("stay")).toBeGreaterThan(20);
  });

  test("of a document without stay move with its patient", async () => {
    const [row] = await readRows(
      `SELECT date_diff('day', a.note_datetime, b.note_datetime) AS moved FROM '${made.at("still", "note.parquet")}' AS a JOIN '${made.at("patient", "note.parquet")}' AS b USING (note_id) WHERE a.visit_occurrence_id IS NULL`,
    );
    const patient = (await moves("patient")).map((stay) => stay["start_moved"]);
    expect(patient).toContain(row?.["moved"]);
  });

  test("leave rows in their order of site and shifted date", async () => {
    const [row] = await readRows(
      `SELECT count(*) AS n FROM (SELECT row_number() OVER (ORDER BY care_site_id, visit_start_datetime, visit_occurrence_id) AS wanted, file_row_number + 1 AS place FROM read_parquet('${made.at("stay", "visit_occurrence.parquet")}', file_row_number = true)) WHERE wanted <> place`,
    );
    expect(row).toEqual({ n: "0" });
  });

  test("are said in the descriptor", async () => {
    expect((await made.descriptor("stay")).timonerie.pseudonymisation).toMatchObject({
      dateShift: "per-stay",
      maxShiftDays: 20,
    });
  });
});
