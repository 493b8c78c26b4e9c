import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { arrowSchema, arrowSchemaKey } from "../../src/extract/reading/arrowSchema.ts";
import { tableStatements } from "./tables.ts";

const tables = ["care_site", "visit_occurrence", "note", "note_nlp_run", "note_nlp", "condition_occurrence"] as const;

/** Changes when the statements do, so that an old extract is not measured. */
const recipe = createHash("sha256")
  .update(JSON.stringify(tableStatements(1)))
  .digest("hex")
  .slice(0, 12);

/** Makes the measured extract in `folder`, once per scale; the same bytes' worth of work every time. */
export async function makeExtract(folder: string, scale: number, say: (line: string) => void): Promise<string> {
  const out = join(folder, `year-${scale}-${recipe}`);
  if (await readFile(join(out, "datapackage.json")).catch(() => null)) return out;
  const partial = `${out}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const instance = await DuckDBInstance.create(join(partial, "work.duckdb"), { threads: "2" });
  const connection = await instance.connect();
  for (const sql of tableStatements(scale)) {
    say(/CREATE TABLE (\w+)/.exec(sql)![1]!);
    await connection.run(sql);
  }
  const resources = [];
  for (const table of tables) {
    const columns = (await connection.runAndReadAll(`SELECT column_name, column_type FROM (DESCRIBE ${table})`))
      .getRowsJson()
      .map(([name, type]) => ({ name: name as string, type: type as string }));
    const metadata = arrowSchema(columns);
    const path = `${table}.parquet`;
    const options = [
      "FORMAT parquet",
      "COMPRESSION zstd",
      "ROW_GROUP_SIZE 122880",
      ...(metadata ? [`KV_METADATA {'${arrowSchemaKey}': '${metadata}'}`] : []),
    ];
    await connection.run(`COPY ${table} TO '${join(partial, path).replaceAll("'", "''")}' (${options.join(", ")})`);
    const rows = Number((await connection.runAndReadAll(`SELECT count(*) FROM ${table}`)).getRows()[0]![0]);
    const { size } = await stat(join(partial, path));
    say(`${table}: ${rows} rows, ${(size / 1e6).toFixed(1)} MB`);
    resources.push({
      name: table,
      path,
      format: "parquet",
      mediatype: "application/vnd.apache.parquet",
      bytes: size,
      hash: `sha256:${await hashOf(join(partial, path))}`,
      schema: { fields: columns.map(({ name, type }) => ({ name, type: frictionless(type) })) },
      timonerie: { rows },
    });
  }
  connection.closeSync();
  instance.closeSync();
  await rm(join(partial, "work.duckdb"), { force: true });
  await rm(join(partial, "work.duckdb.wal"), { force: true });
  await writeFile(join(partial, "datapackage.json"), JSON.stringify(descriptor(scale, resources), null, 2));
  await rename(partial, out);
  return out;
}

function descriptor(scale: number, resources: readonly object[]): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `timonerie-bench-${scale}`,
    title: "A synthetic year of AP-HP, for measurement",
    version: "1.0.0",
    created: "2026-11-15T06:00:00Z",
    resources,
    timonerie: {
      contract: 1,
      level: ["record"],
      establishment: "AP-HP (données de mesure)",
      extractedAt: "2026-12-15T06:00:00Z",
      watermark: { visits: "2026-11-30", notes: "2026-11-30", nlp: "2026-11-30", conditions: "2026-10-31" },
      period: { start: "2025-11-01", end: "2026-10-31" },
      lookback: "2025-11-01",
      synthetic: true,
      governance: {
        purpose: "Mesure de performance",
        register: "",
        recipient: "Équipe Timonerie",
        expiresAt: null,
        contact: "",
      },
      diffusion: "authorised",
      pseudonymisation: { method: "synthetic", dateShift: "none", maxShiftDays: 0, linkable: false },
      smallCellThreshold: 11,
      nlpPipelines: [
        { system: "eds-nlp", version: "2025.1", from: "2025-01-01", to: "2026-04-30", labels: [] },
        { system: "eds-nlp", version: "2026.1", from: "2026-05-01", to: null, labels: [] },
      ],
      breaks: [],
    },
  };
}

function frictionless(type: string): string {
  if (type === "VARCHAR") return "string";
  if (type === "BOOLEAN") return "boolean";
  if (type === "DATE") return "date";
  if (type === "TIMESTAMP") return "datetime";
  return /INT/.test(type) ? "integer" : "number";
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
