import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDescriptor } from "../../src/extract/descriptor/parseDescriptor.ts";
import type { Problem } from "../../src/extract/Problem.ts";

/** What the reader finds wrong with an extract on disk; nothing when it would open it. */
export async function checkExtract(folder: string): Promise<readonly Problem[]> {
  const parsed = parseDescriptor(await readFile(join(folder, "datapackage.json"), "utf8"), new Date());
  return "descriptor" in parsed ? [] : parsed.problems;
}
