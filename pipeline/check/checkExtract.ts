import { openNativeEngine } from "../../src/engine/native/openNativeEngine.ts";
import type { ReadReport } from "../../src/extract/OpenedExtract.ts";
import { openExtract } from "../../src/extract/openExtract.ts";
import type { Problem } from "../../src/extract/Problem.ts";
import { nativeReader } from "../../src/extract/reading/nativeReader.ts";
import { diskSource } from "../../src/extract/sources/diskSource.ts";
import { readSheets } from "../../src/indicators/brought/readSheets.ts";
import { catalogue } from "../../src/indicators/catalogue/catalogue.ts";

/** What the reader found: its problems, or its report when it would open the extract. */
export type Checked = { readonly report: ReadReport } | { readonly problems: readonly Problem[] };

/** Passes an extract on disk through the reader's own checks, by opening it as the app does. */
export async function checkExtract(folder: string, now: Date = new Date()): Promise<Checked> {
  const opening = await openExtract(diskSource(folder), {
    openEngine: openNativeEngine,
    makeReader: (engine) => nativeReader(engine, folder),
    now: () => now,
    indicators: new Set(catalogue.map(({ id }) => id)),
    readSheets: (files) => readSheets(files, catalogue),
  });
  if (!opening.accepted) return { problems: opening.problems };
  await opening.extract.engine.close();
  return { report: opening.extract.report };
}
