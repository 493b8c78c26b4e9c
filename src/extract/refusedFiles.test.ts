import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import type { LoadingEngine } from "../engine/Engine.ts";
import { openFolder, refused } from "./testing/openFolder.ts";
import { describeFile, type ExtractChange, writeExtract } from "./testing/writeExtract.ts";

const problemsOf = async (change: ExtractChange) => refused(await openFolder(await writeExtract(change)));

/** Opens a sound extract after `spoil` has worked on its folder. */
const spoilt = async (spoil: (folder: string) => Promise<void>, change: ExtractChange = {}) => {
  const folder = await writeExtract(change);
  await spoil(folder);
  return refused(await openFolder(folder));
};

const rewrite = async (folder: string, change: (descriptor: string) => string) => {
  const file = join(folder, "datapackage.json");
  await writeFile(file, change(await readFile(file, "utf8")));
};

describe("the descriptor", () => {
  test("missing", async () => {
    expect(await spoilt((folder) => rm(join(folder, "datapackage.json")))).toEqual([
      { code: "descriptor-missing", values: { file: "datapackage.json" } },
    ]);
  });

  test("not JSON", async () => {
    expect(await spoilt((folder) => rewrite(folder, (text) => text.slice(0, -5)))).toEqual([
      { code: "descriptor-not-json", values: {} },
    ]);
  });

  test("of an unknown contract version", async () => {
    expect(await problemsOf({ descriptor: ({ timonerie }) => (timonerie.contract = 2) })).toEqual([
      { code: "contract-unknown", values: { contract: 2 } },
    ]);
  });

  test("expired", async () => {
    const problems = await problemsOf({
      descriptor: ({ timonerie }) => (timonerie.governance.expiresAt = "2026-02-28"),
    });
    expect(problems).toEqual([{ code: "expired", values: { date: "2026-02-28" } }]);
  });

  test("of counts only, without a grain and without counts", async () => {
    const descriptor: ExtractChange["descriptor"] = ({ timonerie }) =>
      Object.assign(timonerie, { level: ["cube"], diffusion: "protected" });
    expect(await problemsOf({ descriptor })).toEqual([
      { code: "descriptor-invalid", values: { path: "timonerie.grains" } },
      { code: "resource-undeclared", values: { table: "indicator_cube" } },
    ]);
  });

  test.each(["week × hospital", "month", "month × ward", "month × hospital × sex × sex", "month × hospital × colour"])(
    "of counts at a grain that no reader adds up: %s",
    async (grain) => {
      const descriptor: ExtractChange["descriptor"] = ({ timonerie }) => (timonerie.grains = ["month × all", grain]);
      expect(await problemsOf({ descriptor })).toEqual([
        { code: "descriptor-invalid", values: { path: "timonerie.grains.1" } },
      ]);
    },
  );

  test("without a required table", async () => {
    expect(await problemsOf({ tables: { note_nlp_run: null } })).toEqual([
      { code: "resource-undeclared", values: { table: "note_nlp_run" } },
    ]);
  });
});

describe("the files", () => {
  test("missing, all named at once", async () => {
    const problems = await spoilt(async (folder) => {
      await rm(join(folder, "note.parquet"));
      await rm(join(folder, "note_nlp.parquet"));
    });
    expect(problems).toEqual(
      ["note.parquet", "note_nlp.parquet"].map((file) => ({ code: "resource-missing", values: { file } })),
    );
  });

  test("truncated", async () => {
    let expected = 0;
    const problems = await spoilt(async (folder) => {
      const file = join(folder, "note_nlp.parquet");
      expected = (await readFile(file)).length;
      await truncate(file, expected - 7);
    });
    expect(problems).toEqual([
      { code: "file-truncated", values: { file: "note_nlp.parquet", bytes: expected - 7, expected } },
    ]);
  });

  test.each(["at the start", "in the middle", "in the footer"])("altered by one byte %s", async (place) => {
    const problems = await spoilt(async (folder) => {
      const file = join(folder, "visit_occurrence.parquet");
      const bytes = await readFile(file);
      const at = place === "at the start" ? 5 : place === "in the middle" ? bytes.length >> 1 : bytes.length - 20;
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      await writeFile(file, bytes);
    });
    expect(problems).toEqual([{ code: "file-altered", values: { file: "visit_occurrence.parquet" } }]);
  });

  test("not Parquet", async () => {
    const problems = await spoilt(async (folder) => {
      const file = join(folder, "note.parquet");
      await writeFile(file, "note_id,visit_occurrence_id\n1,1\n");
      const written = await describeFile(file);
      await rewrite(folder, (text) => {
        const descriptor = JSON.parse(text) as { resources: { name: string }[] };
        const resources = descriptor.resources.map((resource) =>
          resource.name === "note" ? { ...resource, ...written } : resource,
        );
        return JSON.stringify({ ...descriptor, resources });
      });
    });
    expect(problems).toEqual([{ code: "not-parquet", values: { file: "note.parquet" } }]);
  });

  test("with another number of rows than declared", async () => {
    const problems = await problemsOf({
      descriptor: ({ resources }) =>
        resources.forEach((resource) => resource.name === "note" && (resource.timonerie = { rows: 199 })),
    });
    expect(problems).toEqual([{ code: "row-count", values: { file: "note.parquet", rows: 200, expected: 199 } }]);
  });

  test("of which a JSON one was altered", async () => {
    const problems = await problemsOf({
      descriptor: ({ resources }) =>
        resources.push({
          name: "indicators",
          path: "datapackage.json",
          format: "json",
          bytes: 4,
          hash: `sha256:${"0".repeat(64)}`,
        }),
    });
    expect(problems).toMatchObject([{ code: "file-truncated", values: { file: "datapackage.json", expected: 4 } }]);
  });
});

describe("the columns", () => {
  test("missing, all named at once", async () => {
    const problems = await problemsOf({
      tables: {
        note: "SELECT * EXCLUDE (note_datetime) FROM $sample",
        note_nlp: "SELECT * EXCLUDE (negation) FROM $sample",
      },
    });
    expect(problems).toEqual([
      { code: "column-missing", values: { table: "note", file: "note.parquet", column: "note_datetime" } },
      { code: "column-missing", values: { table: "note_nlp", file: "note_nlp.parquet", column: "negation" } },
    ]);
  });

  test("missing from one file of several", async () => {
    const problems = await problemsOf({
      tables: {
        note: [
          "SELECT * FROM $sample WHERE note_id <= 100",
          "SELECT * EXCLUDE (text_length) FROM $sample WHERE note_id > 100",
        ],
      },
    });
    expect(problems).toEqual([
      { code: "column-missing", values: { table: "note", file: "note-2.parquet", column: "text_length" } },
    ]);
  });

  test.each([
    ["note_id::VARCHAR AS note_id", "note_id", "STRING", "INT32 / INT64"],
    ["note_datetime::VARCHAR AS note_datetime", "note_datetime", "STRING", "TIMESTAMP"],
    ["note_datetime::DATE AS note_datetime", "note_datetime", "DATE", "TIMESTAMP"],
    ["note_datetime::TIMESTAMPTZ AS note_datetime", "note_datetime", "TIMESTAMP_UTC", "TIMESTAMP"],
    ["7::INTEGER AS note_class_source_value", "note_class_source_value", "INT32", "STRING"],
    ["text_length::DOUBLE AS text_length", "text_length", "DOUBLE", "INT32"],
  ])("of a wrong type: %s", async (replacement, column, type, expected) => {
    const problems = await problemsOf({ tables: { note: `SELECT * REPLACE (${replacement}) FROM $sample` } });
    expect(problems).toEqual([
      { code: "column-type", values: { table: "note", file: "note.parquet", column, type, expected } },
    ]);
  });
});

test("a refusal closes its engine, an abort as well", async () => {
  const opened: LoadingEngine[] = [];
  const openEngine = async () => {
    const engine = await openNativeEngine();
    opened.push(engine);
    return engine;
  };
  await refused(
    await openFolder(await writeExtract({ tables: { note: "SELECT * FROM $sample LIMIT 0" } }), { openEngine }),
  );
  const controller = new AbortController();
  const opening = openFolder(await writeExtract(), {
    openEngine,
    signal: controller.signal,
    onProgress: ({ phase }) => {
      if (phase === "checking") controller.abort();
    },
  });
  await expect(opening).rejects.toMatchObject({ name: "AbortError" });
  expect(opened).toHaveLength(2);
  for (const engine of opened)
    await expect(engine.query({ sql: "SELECT 1 AS a", shape: { a: "integer" } })).rejects.toMatchObject({
      code: "closed",
    });
});
