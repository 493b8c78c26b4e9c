import { createHash } from "node:crypto";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import {
  sampleDescriptor,
  type WrittenDescriptor,
  type WrittenPart,
  type WrittenResource,
} from "./sampleDescriptor.ts";
import { sampleTables } from "./sampleTables.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

export interface ExtractChange {
  /** SELECT of a table by its name in place of the sample's; null leaves the table out. `$sample` stands for the sample's SELECT. */
  readonly tables?: Readonly<Record<string, string | readonly string[] | null>>;
  /** Changes the descriptor before it is written. */
  readonly descriptor?: (descriptor: WrittenDescriptor) => void;
}

/** Writes the tiny valid extract with one thing changed into a new folder and returns its path. */
export async function writeExtract({ tables = {}, descriptor: change }: ExtractChange = {}): Promise<string> {
  const folder = await temporaryFolder();
  sampleFolder ??= writeTables(await temporaryFolder(), sampleTables);
  const sample = await sampleFolder;
  const changed = Object.fromEntries(Object.entries(tables).filter(([, select]) => select !== null));
  const written =
    Object.keys(changed).length === 0
      ? new Map<string, WrittenResource>()
      : (await writeTables(folder, changed as Selects)).resources;
  const resources: WrittenResource[] = [];
  for (const name of new Set([...Object.keys(sampleTables), ...Object.keys(tables)])) {
    if (tables[name] === null) continue;
    if (!written.has(name)) await copyFile(join(sample.folder, `${name}.parquet`), join(folder, `${name}.parquet`));
    const resource = written.get(name) ?? sample.resources.get(name);
    if (resource) resources.push(structuredClone(resource));
  }
  const descriptor = sampleDescriptor(resources);
  change?.(descriptor);
  await writeFile(join(folder, "datapackage.json"), JSON.stringify(descriptor, null, 2));
  return folder;
}

type Selects = Readonly<Record<string, string | readonly string[]>>;

let sampleFolder: ReturnType<typeof writeTables> | undefined;

async function writeTables(folder: string, tables: Selects) {
  const resources = new Map<string, WrittenResource>();
  const engine = await openNativeEngine();
  try {
    for (const [name, select] of Object.entries(tables)) {
      const sample = (sampleTables as Record<string, string>)[name] ?? "";
      const parts: WrittenPart[] = [];
      for (const [index, sql] of [select].flat().entries()) {
        const path = typeof select === "string" ? `${name}.parquet` : `${name}-${index + 1}.parquet`;
        const file = join(folder, path);
        await engine.execute(`COPY (${sql.replaceAll("$sample", `(${sample})`)}) TO '${file}' (FORMAT parquet)`);
        const { columns } = await engine.query({
          sql: `SELECT count(*)::INTEGER AS n FROM read_parquet('${file}')`,
          shape: { n: "integer" },
        });
        parts.push({ path, ...(await describeFile(file)), rows: columns.n[0] ?? 0 });
      }
      resources.set(name, resourceOf(name, parts, typeof select === "string"));
    }
  } finally {
    await engine.close();
  }
  return { folder, resources };
}

/** Size and hash of a file as the descriptor gives them. */
export async function describeFile(file: string): Promise<{ bytes: number; hash: string }> {
  const bytes = await readFile(file);
  return { bytes: bytes.length, hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
}

function resourceOf(name: string, parts: readonly WrittenPart[], single: boolean): WrittenResource {
  const common = { name, format: "parquet", mediatype: "application/vnd.apache.parquet" };
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const [only] = parts;
  if (single && only) return { ...common, path: only.path, bytes: only.bytes, hash: only.hash, timonerie: { rows } };
  return { ...common, path: parts.map((part) => part.path), timonerie: { rows, parts: [...parts] } };
}
