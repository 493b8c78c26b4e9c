import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { warehouseTables } from "./warehouseTables.ts";
import { writeParquet } from "./writeParquet.ts";

/** A plan that holds, to be varied. */
export function planOf(
  nlp: readonly Readonly<Record<string, unknown>>[],
  timonerie: Readonly<Record<string, unknown>> = {},
  others: Readonly<Record<string, unknown>> = {},
) {
  return {
    warehouse: "warehouse",
    nlp,
    descriptor: {
      name: "essai",
      title: "Essai",
      timonerie: {
        establishment: "Essai",
        extractedAt: "2026-11-01T00:00:00Z",
        watermark: { visits: "2026-10-31", notes: "2026-10-31", nlp: "2026-10-31", conditions: "2026-09-30" },
        period: { start: "2025-01-01", end: "2026-10-31" },
        synthetic: true,
        governance: { purpose: "essai", recipient: "essai", expiresAt: null },
        diffusion: "authorised",
        ...timonerie,
      },
    },
    ...others,
  };
}

/** Writes the test warehouse into `<folder>/warehouse` (as files, the notes as a folder of two parts) and gives the key's file. */
export async function writeWarehouse(
  folder: string,
  notes: number,
  changes: Readonly<Record<string, string | null>> = {},
): Promise<string> {
  const tables: Record<string, string | null> = { ...warehouseTables(notes), ...changes };
  const files: Record<string, string> = {};
  for (const [table, sql] of Object.entries(tables)) {
    if (sql === null) continue;
    const path = join(folder, "warehouse", table);
    if (table === "note") {
      files[join(path, "part-0.parquet")] = `SELECT * FROM (${sql}) WHERE CAST(note_id AS BIGINT) % 2 = 0`;
      files[join(path, "part-1.parquet")] = `SELECT * FROM (${sql}) WHERE CAST(note_id AS BIGINT) % 2 = 1`;
    } else {
      files[`${path}.parquet`] = sql;
    }
  }
  await mkdir(folder, { recursive: true });
  await writeParquet(files);
  const key = join(folder, "key");
  await writeFile(key, "une clé de trente-deux octets au moins, publique\n");
  return key;
}

export async function writePlan(folder: string, plan: unknown): Promise<string> {
  const path = join(folder, "plan.json");
  await writeFile(path, JSON.stringify(plan));
  return path;
}
