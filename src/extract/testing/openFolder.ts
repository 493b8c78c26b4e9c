import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import type { Opening, OpenedExtract } from "../OpenedExtract.ts";
import { type OpenExtractOptions, openExtract } from "../openExtract.ts";
import { nativeReader } from "../reading/nativeReader.ts";
import { diskSource } from "../sources/diskSource.ts";
import type { Problem } from "../Problem.ts";

/** The clock of the tests: a fortnight after the tiny extract was made. */
export const testNow = new Date("2026-03-01T00:00:00Z");

/** Opens an extract on disk with the native engine. */
export function openFolder(folder: string, options: Partial<OpenExtractOptions<LoadingEngine>> = {}): Promise<Opening> {
  return openExtract(diskSource(folder), {
    openEngine: openNativeEngine,
    makeReader: (engine) => nativeReader(engine, folder),
    now: () => testNow,
    ...options,
  });
}

/** The extract of an opening that must be accepted. */
export function accepted(opening: Opening): OpenedExtract {
  if (!opening.accepted) throw new Error(`refused: ${JSON.stringify(opening.problems)}`);
  return opening.extract;
}

/** The problems of an opening that must be refused. */
export async function refused(opening: Opening): Promise<readonly Problem[]> {
  if (!opening.accepted) return opening.problems;
  await opening.extract.engine.close();
  throw new Error("accepted");
}
