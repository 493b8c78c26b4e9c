import type { Indicator } from "../../src/indicators/language/Indicator.ts";
import { PackRefused } from "../refusal/PackRefused.ts";
import { readSheetFile } from "./readSheetFile.ts";

type Problems = PackRefused["problems"];

/** Reads the sheets that a plan names, one a file. Rejects with `PackRefused`: everything that is wrong with any of them. */
export async function readPlanSheets(paths: readonly string[]): Promise<readonly Indicator[]> {
  const sheets: Indicator[] = [];
  const problems: Problems[number][] = [];
  for (const [at, path] of paths.entries()) {
    const read = await readSheetFile(path, at + 1).catch(refusalOnly);
    if (read instanceof PackRefused) problems.push(...read.problems);
    else if (sheets.some(({ id }) => id === read.id))
      problems.push({ code: "sheet-known", values: { sheet: read.id } });
    else sheets.push(read);
  }
  if (problems.length > 0) throw new PackRefused(problems);
  return sheets;
}

function refusalOnly(error: unknown): PackRefused {
  if (error instanceof PackRefused) return error;
  throw error;
}
