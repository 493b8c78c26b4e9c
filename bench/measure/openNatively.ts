import { openNativeEngine } from "../../src/engine/native/openNativeEngine.ts";
import { nativeReader } from "../../src/extract/reading/nativeReader.ts";
import { diskSource } from "../../src/extract/sources/diskSource.ts";
import { openFigures } from "../../src/figures/openFigures.ts";

/**
 * The reference: the same hashes, checks and roll-ups by native DuckDB with two threads. A process of its own, so that
 * its memory and its warm-up are its own; prints milliseconds as JSON.
 */
const folder = process.argv[2]!;
const started = performance.now();
const opening = await openFigures(diskSource(folder), {
  openEngine: () => openNativeEngine({ threads: 2 }),
  makeReader: (engine) => nativeReader(engine, folder),
});
if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
console.log(JSON.stringify({ milliseconds: Math.round(performance.now() - started) }));
await opening.extract.engine.close();
