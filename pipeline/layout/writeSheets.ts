import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Indicator } from "../../src/indicators/language/Indicator.ts";
import { hashFile } from "./hashFile.ts";

/** The resource `indicators` once on disk, with its size. */
export interface WrittenSheets {
  readonly resource: Readonly<Record<string, unknown>>;
  readonly bytes: number;
}

/** Writes the sheets that an extract brings, one JSON list in the order of the plan. */
export async function writeSheets(sheets: readonly Indicator[], folder: string): Promise<WrittenSheets> {
  const path = "indicators.json";
  await writeFile(join(folder, path), `${JSON.stringify(sheets, null, 2)}\n`);
  const file = await hashFile(join(folder, path));
  const resource = {
    name: "indicators",
    path,
    ...file,
    format: "json",
    mediatype: "application/json",
    timonerie: { rows: sheets.length },
  };
  return { resource, bytes: file.bytes };
}
