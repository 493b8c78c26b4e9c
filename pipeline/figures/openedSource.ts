import { openNativeEngine } from "../../src/engine/native/openNativeEngine.ts";
import { nativeReader } from "../../src/extract/reading/nativeReader.ts";
import { diskSource } from "../../src/extract/sources/diskSource.ts";
import type { FigureSource } from "../../src/figures/createFigureService.ts";
import { openFigures } from "../../src/figures/openFigures.ts";
import { PackRefused } from "../refusal/PackRefused.ts";

/** Opens an extract on disk as a reader does, for as long as `use` takes. Rejects with `PackRefused` where the reader refuses it. */
export async function openedSource<T>(
  folder: string,
  now: () => Date,
  use: (source: FigureSource) => Promise<T>,
): Promise<T> {
  const opening = await openFigures(diskSource(folder), {
    openEngine: openNativeEngine,
    makeReader: (engine) => nativeReader(engine, folder),
    now,
  });
  if (!opening.accepted) throw new PackRefused(opening.problems);
  try {
    return await use(opening.source);
  } finally {
    await opening.extract.engine.close();
  }
}
