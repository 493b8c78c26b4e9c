import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compressFile } from "../../scripts/build/compressFolder.mjs";
import { openNativeEngine } from "../../src/engine/native/openNativeEngine.ts";
import { nativeReader } from "../../src/extract/reading/nativeReader.ts";
import { descriptorPath } from "../../src/extract/sources/descriptorPath.ts";
import { diskSource } from "../../src/extract/sources/diskSource.ts";
import { encodeKept } from "../../src/figures/kept/encodeKept.ts";
import { preparedPath } from "../../src/figures/kept/preparedNames.ts";
import { openFigures } from "../../src/figures/openFigures.ts";
import { PackRefused } from "../refusal/PackRefused.ts";
import { addToIndex } from "./addToIndex.ts";
import { builtAs } from "./builtAs.ts";

/** Roll-ups counted ahead: where they lie, and their bytes before compression. */
export interface Prepared {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Counts the roll-ups of an extract ahead for the app in `app`, and lays them beside its records: readers see figures before the records
 * are read. Those of another build are removed. Rejects with `PackRefused`.
 */
export async function prepareExtract(folder: string, app: string, now: () => Date): Promise<Prepared> {
  const build = await builtAs(app);
  const opening = await openFigures(diskSource(folder), {
    openEngine: openNativeEngine,
    makeReader: (engine) => nativeReader(engine, folder),
    now,
  });
  if (!opening.accepted) throw new PackRefused(opening.problems);
  const { source, extract } = opening;
  const { tree, catalogue, validations, references, cube } = source;
  await extract.engine.close();
  const bytes = encodeKept({ report: extract.report, tree, catalogue, validations, references, cube });
  for (const name of await readdir(folder))
    if (/^rollups-.*\.bin(\.br|\.gz)?$/.test(name)) await rm(join(folder, name));
  const path = join(folder, preparedPath(build));
  await writeFile(path, bytes);
  await compressFile(path);
  const hash = createHash("sha256").update(await readFile(join(folder, descriptorPath)));
  await addToIndex(app, build, hash.digest("hex"));
  return { path, bytes: bytes.length };
}
