import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ExtractChange, writeExtract } from "./writeExtract.ts";

/** Writes the tiny extract with sheets of indicators of its own, and one thing more changed. */
export async function writeExtractWithSheets(sheets: unknown, change: ExtractChange = {}): Promise<string> {
  const bytes = Buffer.from(JSON.stringify(sheets));
  const folder = await writeExtract({
    ...change,
    descriptor: (descriptor) => {
      const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
      descriptor.resources.push({
        name: "indicators",
        path: "indicators.json",
        format: "json",
        bytes: bytes.length,
        hash,
      });
      change.descriptor?.(descriptor);
    },
  });
  await writeFile(join(folder, "indicators.json"), bytes);
  return folder;
}
