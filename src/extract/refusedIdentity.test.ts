import { describe, expect, test } from "vitest";
import { openFolder, refused } from "./testing/openFolder.ts";
import { sentences } from "./testing/sentences.ts";
import { type ExtractChange, writeExtract } from "./testing/writeExtract.ts";

const problemsOf = async (change: ExtractChange) => refused(await openFolder(await writeExtract(change)));

describe("pseudonymisation", () => {
  test.each(["lexical_variant", "note_text", "snippet", "LexicalVariant", "Texte_libre"])(
    "a column of text: %s",
    async (column) => {
      const problems = await problemsOf({ tables: { note_nlp: `SELECT *, 'diabète' AS "${column}" FROM $sample` } });
      expect(problems).toEqual([
        { code: "text-column", values: { table: "note_nlp", file: "note_nlp.parquet", column, rule: "text" } },
      ]);
      expect(sentences(problems)).toContain("timonerie pack");
      expect(sentences(problems)).not.toContain("diabète");
    },
  );

  test("text inside a nested column", async () => {
    const problems = await problemsOf({
      tables: { note: "SELECT *, [{'note_nlp_id': 1, 'lexical_variant': 'diabète'}] AS entities FROM $sample" },
    });
    expect(problems).toEqual([
      { code: "text-column", values: { table: "note", file: "note.parquet", column: "lexical_variant", rule: "text" } },
    ]);
  });

  test.each([
    ["nom", "name"],
    ["PatientName", "name"],
    ["dateNaissance", "birthdate"],
    ["year_of_birth", "birthdate"],
    ["NIR", "nir"],
    ["ipp", "ipp"],
    ["person_source_value", "ipp"],
    ["num_nda", "nda"],
    ["Adresse", "address"],
    ["phoneNumber", "phone"],
    ["courriel", "email"],
  ])("a column that says identity: %s", async (column, rule) => {
    const problems = await problemsOf({
      tables: { visit_occurrence: `SELECT *, 'DUPONT' AS "${column}" FROM $sample` },
    });
    expect(problems).toEqual([
      {
        code: "identity-column",
        values: { table: "visit_occurrence", file: "visit_occurrence.parquet", column, rule },
      },
    ]);
    expect(sentences(problems)).not.toContain("DUPONT");
  });

  test("identity in the columns of a table that the contract does not know", async () => {
    const problems = await problemsOf({
      tables: { person: "SELECT 1 AS person_id, DATE '1950-01-01' AS birth_datetime" },
    });
    expect(problems).toEqual([
      {
        code: "identity-column",
        values: { table: "person", file: "person.parquet", column: "birth_datetime", rule: "birthdate" },
      },
    ]);
  });

  const put = (value: string, rows: number) =>
    `SELECT * REPLACE (CASE WHEN visit_occurrence_id <= ${rows} THEN ${value} ELSE discharge_to_source_value END AS discharge_to_source_value) FROM $sample`;

  test.each([
    ["three telephone numbers", "printf('06 12 34 56 %02d', visit_occurrence_id)", 3, "phone", 3, "06 12 34 56"],
    ["one e-mail address", "'jeanne.durand@exemple.fr'", 1, "email", 1, "jeanne"],
    ["one NIR", "'2 69 05 49 588 157 80'", 1, "nir", 1, "588"],
    ["one NIR of Corsica", "'185032A00412324'", 1, "nir", 1, "2A004"],
  ])("%s in a coded column", async (_, value, rows, rule, count, secret) => {
    const problems = await problemsOf({ tables: { visit_occurrence: put(value, rows) } });
    expect(problems).toEqual([
      {
        code: "identity-values",
        values: { table: "visit_occurrence", column: "discharge_to_source_value", rule, count },
      },
    ]);
    expect(sentences(problems)).not.toContain(secret);
  });

  test("a sentence in a coded column", async () => {
    const problems = await problemsOf({
      tables: { visit_occurrence: put("'sortie le matin avec sa fille chez elle en ambulance'", 2) },
    });
    expect(problems).toEqual([
      {
        code: "free-text",
        values: { table: "visit_occurrence", column: "discharge_to_source_value", rule: "free-text", count: 2 },
      },
    ]);
    expect(sentences(problems)).not.toContain("fille");
  });

  test("more than 80 characters in a coded column", async () => {
    const problems = await problemsOf({ tables: { visit_occurrence: put("repeat('x', 81)", 1) } });
    expect(problems).toMatchObject([{ code: "free-text", values: { count: 1 } }]);
  });

  test("two telephone numbers are not enough", async () => {
    const opening = await openFolder(
      await writeExtract({ tables: { visit_occurrence: put("printf('06 12 34 56 %02d', visit_occurrence_id)", 2) } }),
    );
    expect(opening.accepted).toBe(true);
    if (opening.accepted) await opening.extract.engine.close();
  });

  test.each([
    ["text", "CASE WHEN visit_occurrence_id = 7 THEN 'jeanne.durand@exemple.fr' END", "email", 1],
    ["text", "CASE WHEN visit_occurrence_id <= 3 THEN '01.40.25.80.80' ELSE 'x' END", "phone", 3],
    ["integer", "CASE WHEN visit_occurrence_id = 7 THEN 269054958815780 END", "nir", 1],
    ["integer", "CASE WHEN visit_occurrence_id <= 3 THEN 612345678 ELSE visit_occurrence_id END", "phone", 3],
    ["number", "CASE WHEN visit_occurrence_id = 7 THEN 269054958815780::DOUBLE END", "nir", 1],
  ])("identity in the values of an unknown column of %s: %s", async (_, value, rule, count) => {
    const problems = await problemsOf({ tables: { visit_occurrence: `SELECT *, ${value} AS colonne FROM $sample` } });
    expect(problems).toEqual([
      { code: "identity-values", values: { table: "visit_occurrence", column: "colonne", rule, count } },
    ]);
  });

  test("identity in a table that the contract does not know", async () => {
    const problems = await problemsOf({ tables: { death: "SELECT 1 AS person, 'jeanne.durand@exemple.fr' AS cause" } });
    expect(problems).toEqual([
      { code: "identity-values", values: { table: "death", column: "cause", rule: "email", count: 1 } },
    ]);
  });

  test("a coded column with more values than codes can have", async () => {
    const many =
      "SELECT * REPLACE (note_nlp_source_value || i || 'x' || note_id AS note_nlp_source_value) FROM $sample, (SELECT range AS i FROM range(120))";
    const problems = await problemsOf({ tables: { note_nlp: many } });
    expect(problems).toEqual([
      {
        code: "free-text",
        values: { table: "note_nlp", column: "note_nlp_source_value", rule: "many", count: 64_800 },
      },
    ]);
  });
});
