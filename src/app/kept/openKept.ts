import type { Engine } from "../../engine/Engine.ts";
import { EngineError } from "../../engine/EngineError.ts";
import { lateEngine } from "../../engine/lateEngine.ts";
import type { WasmEngine } from "../../engine/wasm/WasmEngine.ts";
import { createFigureService } from "../../figures/createFigureService.ts";
import type { FiguresOpening, OpenFiguresOptions } from "../../figures/openFigures.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import type { Reading } from "../openForReading.ts";
import { keepingOf } from "./keepingOf.ts";
import type { KeptExtract } from "./KeptExtract.ts";
import type { Identified, Shelf } from "./Shelf.ts";

/**
 * Figures at once from kept roll-ups of the same files, cells whose patients only the records can count hidden until then.
 * `checkAgain` reads the files again with all their checks; where they fail, the extract is forgotten.
 */
export function openKept(
  shelf: Shelf,
  identified: Identified,
  kept: KeptExtract,
  label: string,
  read: (options: Partial<OpenFiguresOptions<WasmEngine>>) => Promise<FiguresOpening>,
): Reading {
  const { descriptor } = identified;
  const { cube, tree, validations, report } = kept;
  const closing = new AbortController();
  let settle!: { start: (engine: Engine) => void; fail: (reason: EngineError) => void };
  const starting = new Promise<Engine>((start, fail) => (settle = { start, fail }));
  starting.catch(() => undefined);
  let loaded = false;
  const engine = lateEngine(starting);
  const never = () => settle.fail(new EngineError("closed", "the engine never started", ""));
  return {
    accepted: true,
    opened: { descriptor, report, label },
    service: createFigureService({
      cube,
      engine,
      recordsLoaded: () => loaded && !report.published,
      descriptor,
      tree,
      validations,
      catalogue,
      columns: report.columns,
      dialect: duckdb,
      published: report.published,
    }),
    keeping: keepingOf(shelf, identified, kept, true),
    async checkAgain(onProgress) {
      try {
        const opening = await read({ cube, signal: closing.signal, onProgress });
        if (opening.accepted) {
          // Closed in the meantime: nobody waits for this engine, and nobody else would close it.
          if (closing.signal.aborted) await opening.extract.engine.close();
          closing.signal.throwIfAborted();
          settle.start(opening.extract.engine);
          loaded = true;
          return { accepted: true, opened: opening.extract };
        }
        // Where forgetting fails, the next visit finds the same files refused again.
        await shelf.forget(identified).catch(() => undefined);
        return opening;
      } finally {
        never();
      }
    },
    close() {
      closing.abort();
      never();
      return engine.close();
    },
  };
}
