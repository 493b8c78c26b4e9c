import type { Engine } from "../../engine/Engine.ts";
import { EngineError } from "../../engine/EngineError.ts";
import { lateEngine } from "../../engine/lateEngine.ts";
import type { WasmEngine } from "../../engine/wasm/WasmEngine.ts";
import { openConsole } from "../../extract/console/openConsole.ts";
import { createFigureService, type FigureSource } from "../../figures/createFigureService.ts";
import type { FiguresOpening, OpenFiguresOptions } from "../../figures/openFigures.ts";
import { mayUnprotect } from "../../figures/thresholdOf.ts";
import type { ReadMemory } from "../../figures/since/readRemembered.ts";
import { rememberFigures } from "../../figures/since/rememberFigures.ts";
import { unitRelations } from "../../indicators/compile/unitRelations.ts";
import { missingColumns } from "../../indicators/measured.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import type { Reading } from "../openForReading.ts";
import { keepingOf } from "./keepingOf.ts";
import type { KeptExtract } from "../../figures/kept/KeptExtract.ts";
import type { Identified } from "./Shelf.ts";
import type { KeptStorage } from "./KeptStorage.ts";
import { withPrevious } from "./withPrevious.ts";

/** An extract whose roll-ups are there before it is read, with what the browser remembers of an earlier one. */
export interface FoundAgain {
  readonly storage: KeptStorage;
  readonly identified: Identified;
  readonly kept: KeptExtract;
  /** Whether the browser kept them; else they were counted ahead by who serves it. */
  readonly isKept: boolean;
  readonly previous: ReadMemory | null;
  readonly label: string;
}

/**
 * Figures at once from known roll-ups of the same files, cells whose patients only the records can count hidden until then.
 * `checkAgain` reads the files again with all their checks, once the page is at rest or a question waits for them; where they fail, the
 * extract is forgotten.
 */
export function openKept(
  { storage, identified, kept, isKept, previous, label }: FoundAgain,
  read: (options: Partial<OpenFiguresOptions<WasmEngine>>) => Promise<FiguresOpening>,
): Reading {
  const { descriptor } = identified;
  const { cube, tree, catalogue, validations, references, report } = kept;
  const closing = new AbortController();
  let settle!: { start: (engine: Engine) => void; fail: (reason: EngineError) => void };
  const starting = new Promise<Engine>((start, fail) => (settle = { start, fail }));
  starting.catch(() => undefined);
  let loaded = false;
  let ask!: () => void;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  const engine = lateEngine(starting, ask);
  const never = () => settle.fail(new EngineError("closed", "the engine never started", ""));
  let relations: ReturnType<typeof unitRelations> | undefined;
  const source: FigureSource = {
    cube,
    engine,
    recordsLoaded: () => loaded && !report.published,
    descriptor,
    tree,
    nlpVersions: report.nlpVersions,
    validations,
    references,
    catalogue,
    columns: report.columns,
    dialect: duckdb,
    // For the records, which come later than what is drawn first.
    get relations() {
      return (relations ??= unitRelations(catalogue.filter((one) => missingColumns(one, report.columns).length === 0)));
    },
    published: report.published,
  };
  const keeping = keepingOf(storage, identified, kept, () => rememberFigures(source, { priority: "prefetch" }), isKept);
  return {
    accepted: true,
    opened: { descriptor, report, label },
    console: mayUnprotect(descriptor) ? openConsole(engine) : null,
    ...withPrevious(createFigureService(source), previous, descriptor),
    keeping,
    async checkAgain(onProgress, atRest) {
      try {
        await Promise.race([asked, atRest]);
        closing.signal.throwIfAborted();
        const opening = await read({ cube, signal: closing.signal, onProgress });
        if (opening.accepted) {
          // Closed in the meantime: nobody waits for this engine, and nobody else would close it.
          if (closing.signal.aborted) await opening.extract.engine.close();
          closing.signal.throwIfAborted();
          settle.start(opening.extract.engine);
          loaded = true;
          keeping.catchUp().catch(() => undefined);
          return { accepted: true, opened: opening.extract };
        }
        // Where forgetting fails, the next visit finds the same files refused again.
        await keeping.forget().catch(() => undefined);
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
