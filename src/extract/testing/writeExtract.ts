import { createHash } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { sampleTables } from "./sampleTables.ts";

/** A descriptor as it is written, free to be broken. */
export type LooseDescriptor = { [property: string]: any };

export interface ExtractChange {
  /** SELECT of a table by its name in place of the sample's; null leaves the table out. `$sample` stands for the sample's SELECT. */
  readonly tables?: Readonly<Record<string, string | readonly string[] | null>>;
  /** Changes the descriptor before it is written. */
  readonly descriptor?: (descriptor: LooseDescriptor) => void;
}

/** Writes the tiny valid extract with one thing changed into a new folder and returns its path. */
export async function writeExtract({ tables = {}, descriptor: change }: ExtractChange = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "extract-"));
  const engine = await openNativeEngine();
  const resources: LooseDescriptor[] = [];
  try {
    for (const [name, change] of Object.entries({ ...sampleTables, ...tables })) {
      if (change === null) continue;
      const sample = (sampleTables as Record<string, string>)[name] ?? "";
      const parts = [];
      for (const [index, select] of [change].flat().entries()) {
        const path = typeof change === "string" ? `${name}.parquet` : `${name}/${index + 1}.parquet`;
        const file = join(folder, path.replace("/", "-"));
        await engine.execute(`COPY (${select.replaceAll("$sample", `(${sample})`)}) TO '${file}' (FORMAT parquet)`);
        const { columns } = await engine.query({ sql: `SELECT count(*)::INTEGER AS n FROM read_parquet('${file}')`, shape: { n: "integer" } });
        parts.push({ path: path.replace("/", "-"), ...(await describeFile(file)), rows: columns.n[0] ?? 0 });
      }
      resources.push(resourceOf(name, parts, typeof change === "string"));
    }
  } finally {
    await engine.close();
  }
  const descriptor = sampleDescriptor(resources);
  change?.(descriptor);
  await writeFile(join(folder, "datapackage.json"), JSON.stringify(descriptor, null, 2));
  return folder;
}

/** Size and hash of a file as the descriptor gives them. */
export async function describeFile(file: string): Promise<{ bytes: number; hash: string }> {
  const bytes = await readFile(file);
  return { bytes: bytes.length, hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
}

function resourceOf(name: string, parts: readonly LooseDescriptor[], single: boolean): LooseDescriptor {
  const common = { name, format: "parquet", mediatype: "application/vnd.apache.parquet" };
  const rows = parts.reduce((sum, part) => sum + Number(part["rows"]), 0);
  const [only] = parts;
  if (single && only) return { ...common, path: only["path"], bytes: only["bytes"], hash: only["hash"], timonerie: { rows } };
  return { ...common, path: parts.map((part) => part["path"]), timonerie: { rows, parts } };
}

function sampleDescriptor(resources: readonly LooseDescriptor[]): LooseDescriptor {
  return {
    name: "tiny",
    title: "A tiny extract",
    version: "1.0.0",
    created: "2026-02-15T06:00:00",
    licenses: [{ name: "CC0-1.0" }],
    sources: [{ title: "Invented for tests" }],
    resources,
    timonerie: {
      contract: 1,
      level: ["record"],
      establishment: "AP-HP",
      extractedAt: "2026-02-15T06:00:00",
      watermark: { visits: "2026-02-14", notes: "2026-02-14", nlp: "2026-02-10", conditions: null },
      period: { start: "2026-01-01", end: "2026-02-14" },
      synthetic: true,
      governance: { purpose: "Tests", recipient: "Developers", expiresAt: null },
      diffusion: "authorised",
      pseudonymisation: { method: "none", dateShift: "none", maxShiftDays: 0, linkable: false },
      nlpPipelines: [{ system: "eds-nlp", version: "2026.1", from: "2026-01-01", to: null }],
    },
  };
}
