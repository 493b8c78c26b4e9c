import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tobaccoStatus } from "../src/indicators/catalogue/habits/tobaccoStatus.ts";
import { checkExtract } from "./check/checkExtract.ts";
import { realNlp, TestPack } from "./testing/TestPack.ts";
import { planOf } from "./testing/writeWarehouse.ts";
import { readRows } from "./testing/writeParquet.ts";

describe.each([
  ["narratives", 379, 1481, 324],
  ["letters", 60, 800, 60],
] as const)("real EDS-NLP outputs: %s", (texts, notes, mentions, withMentions) => {
  let made: TestPack;
  beforeAll(async () => {
    made = await TestPack.create(notes);
    await writeFile(made.at("own.json"), JSON.stringify({ ...tobaccoStatus, id: "tobacco-of-ours" }));
    await writeFile(
      made.at("references.csv"),
      "indicator,care_site_id,period_start,period_end,value\ntobacco-of-ours,1,2025-01-01,2025-12-31,0.4",
    );
    const brought = { indicators: ["own.json"], references: "references.csv" };
    for (const writer of ["ents", "omop"] as const)
      await made.pack(planOf([realNlp(texts, writer)], {}, brought), writer);
  });
  afterAll(() => made.remove());

  test("both writers give the same extract, byte for byte", async () => {
    const hashes = await made.hashes("ents");
    expect(Object.keys(hashes)).toEqual(expect.arrayContaining(["indicators.json", "reference_figures.parquet"]));
    expect(await made.hashes("omop")).toEqual(hashes);
  });

  test("the reader accepts the extract", async () => {
    expect(await checkExtract(made.at("ents"))).toMatchObject({ report: { excluded: [], remarks: [] } });
  });

  test("every mention is there, and every document read, with or without mentions", async () => {
    const [counts] = await readRows(
      `SELECT (SELECT count(*) FROM '${made.at("ents", "note_nlp.parquet")}') AS mentions, (SELECT count(*) FROM '${made.at("ents", "note_nlp_run.parquet")}') AS runs,
        (SELECT count(DISTINCT note_id) FROM '${made.at("ents", "note_nlp.parquet")}') AS documents`,
    );
    expect(counts).toEqual({ mentions: String(mentions), runs: String(notes), documents: String(withMentions) });
  });

  test("qualifiers that the pipeline did not assess stay null, others keep their value", async () => {
    const count = (path: string, kind: string) =>
      readRows(
        `SELECT count(*) FILTER (negation IS NULL) AS unassessed, count(*) FILTER (negation) AS negated, count(*) FILTER (family) AS family FROM ${path} ${kind}`,
      );
    const [source] = await count(`'${realNlp(texts, "ents").path}/*.parquet'`, "");
    for (const writer of ["ents", "omop"])
      expect(await count(`'${made.at(writer, "note_nlp.parquet")}'`, "")).toEqual([source]);
    expect(Number(source?.["unassessed"])).toBeGreaterThan(0);
    expect(Number(source?.["negated"])).toBeGreaterThan(0);
  });

  test("the span type that one writer gives and the other does not is the same", async () => {
    const types = "GROUP BY ALL ORDER BY ALL";
    const source = await readRows(
      `SELECT label AS name, span_type, count(*) AS n FROM '${realNlp(texts, "ents").path}/*.parquet' ${types}`,
    );
    expect(
      await readRows(
        `SELECT note_nlp_source_value AS name, span_type, count(*) AS n FROM '${made.at("omop", "note_nlp.parquet")}' ${types}`,
      ),
    ).toEqual(source);
  });

  test("no words of a document, no identifier of the warehouse in any file", async () => {
    const files = ["care_site", "visit_occurrence", "note", "note_nlp_run", "note_nlp", "condition_occurrence"];
    const told = new Set(
      (await readRows(`SELECT DISTINCT name FROM parquet_schema('${made.at("ents", "*.parquet")}')`)).map(({ name }) =>
        String(name),
      ),
    );
    for (const name of [
      "lexical_variant",
      "note_text",
      "snippet",
      "start",
      "end",
      "entities",
      "visit_occurrence_source_value",
      "person_source_value",
    ])
      expect(told).not.toContain(name);
    for (const table of files) {
      const rows = await readFile(made.at("ents", `${table}.parquet`), "latin1");
      expect(rows).not.toMatch(/NDA7|IPP800|lexical_variant|note_text/);
      const columns = (await readRows(`DESCRIBE FROM '${made.at("ents", `${table}.parquet`)}'`)).filter(
        ({ column_type }) => column_type === "VARCHAR",
      );
      for (const { column_name } of columns) {
        const values = await readRows(
          `SELECT DISTINCT "${String(column_name)}" AS value FROM '${made.at("ents", `${table}.parquet`)}' WHERE regexp_matches("${String(column_name)}", 'NDA7|IPP800|Monsieur')`,
        );
        expect(values).toEqual([]);
      }
    }
  });
});

describe("the plan's list of documents read", () => {
  let made: TestPack;
  beforeAll(async () => void (made = await TestPack.create(379)));
  afterAll(() => made.remove());

  test("may say that all were read", async () => {
    await made.pack(planOf([realNlp("narratives", "ents", { read: "all" })]), "all");
    await made.pack(planOf([realNlp("narratives", "omop")]), "omop");
    expect(await made.hashes("all")).toEqual(await made.hashes("omop"));
  });

  test("stops the run when it leaves out a document with mentions", async () => {
    const short = await TestPack.create(100);
    const problems = await made.refusal(
      planOf([realNlp("narratives", "ents", { read: short.at("read.csv") })]),
      "refused",
    );
    await short.remove();
    expect(problems.map(({ code }) => code)).toEqual(["read-incomplete"]);
    expect(Number(problems[0]?.values["notes"])).toBeGreaterThan(100);
  });

  test("two versions of one text keep both runs; a folder given twice keeps the last", async () => {
    const old = realNlp("narratives", "omop", { version: "2025.1" });
    await made.pack(planOf([old, realNlp("narratives", "omop"), realNlp("narratives", "ents")]), "versions");
    const counts = await readRows(
      `SELECT nlp_version, count(*) AS n FROM '${made.at("versions", "note_nlp.parquet")}' GROUP BY ALL ORDER BY ALL`,
    );
    expect(counts).toEqual([
      { nlp_version: "2025.1", n: "1481" },
      { nlp_version: "2026.1", n: "1481" },
    ]);
    const { timonerie } = await made.descriptor("versions");
    expect(timonerie.nlpPipelines.map(({ version, labels }) => [version, labels.length])).toEqual([
      ["2025.1", 26],
      ["2026.1", 26],
    ]);
  });
});
