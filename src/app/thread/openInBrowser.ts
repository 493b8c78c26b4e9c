import { openWasmEngine } from "../../engine/wasm/openWasmEngine.ts";
import type { ExtractSource } from "../../extract/ExtractSource.ts";
import { ExtractRefused } from "../../extract/Problem.ts";
import { browserReader } from "../../extract/reading/browserReader.ts";
import { openConsole } from "../../extract/console/openConsole.ts";
import { extractAddress } from "../../extract/sources/extractAddress.ts";
import { folderSource } from "../../extract/sources/folderSource.ts";
import { httpSource } from "../../extract/sources/httpSource.ts";
import { createFigureService } from "../../figures/createFigureService.ts";
import { openFigures, type OpenFiguresOptions } from "../../figures/openFigures.ts";
import { mayUnprotect } from "../../figures/thresholdOf.ts";
import { rememberFigures } from "../../figures/since/rememberFigures.ts";
import type { WasmEngine } from "../../engine/wasm/WasmEngine.ts";
import type { ExtractRequest } from "../../views/context/Extracts.ts";
import { FigureMemory } from "../kept/FigureMemory.ts";
import { keepingOf } from "../kept/keepingOf.ts";
import { openKept } from "../kept/openKept.ts";
import { PreparedShelf } from "../kept/PreparedShelf.ts";
import { Shelf } from "../kept/Shelf.ts";
import type { KeptStorage } from "../kept/KeptStorage.ts";
import { withPrevious } from "../kept/withPrevious.ts";
import type { OpenForReading, ReadingOptions, ReadingOutcome } from "../openForReading.ts";

/** The name of this file holds a hash of all that it brings, save in development and on plain http, where nothing is kept. */
const storage =
  import.meta.env.PROD && isSecureContext
    ? {
        shelf: new Shelf(new URL(import.meta.url).pathname),
        prepared: new PreparedShelf(new URL(import.meta.url)),
        memory: new FigureMemory(),
      }
    : null;

/** Opens an extract in the browser: DuckDB in its worker, Parquet decoded in others; from known roll-ups where there are. */
export const openInBrowser: OpenForReading = async (request, options) => {
  try {
    return await openThrough(storage, sourceOf(request, options.base), options);
  } catch (thrown) {
    if (thrown instanceof ExtractRefused) return { accepted: false, problems: [thrown.problem] };
    throw thrown;
  }
};

/** The same with a storage of the caller's, or none. */
export async function openThrough(
  storage: KeptStorage | null,
  source: ExtractSource,
  { signal, onProgress }: Pick<ReadingOptions, "signal" | "onProgress">,
): Promise<ReadingOutcome> {
  const read = (options: Partial<OpenFiguresOptions<WasmEngine>>) =>
    openFigures(source, { openEngine: () => openWasmEngine(), makeReader: browserReader, ...options });
  await Promise.all([storage?.shelf.sweep(new Date()), storage?.memory.sweep(new Date())]);
  const identified = (await storage?.shelf.identify(source, new Date(), signal)) ?? null;
  const kept = (identified && (await storage?.shelf.find(identified, signal))) ?? null;
  const previous = (identified && (await storage?.memory.previousOf(identified.descriptor))) ?? null;
  if (storage && identified) {
    const known = kept ?? (await storage.prepared?.find(identified, source, signal));
    if (known)
      return openKept({ storage, identified, kept: known, isKept: kept !== null, previous, label: source.label }, read);
  }
  const opening = await read({ signal, onProgress });
  if (!opening.accepted) return opening;
  const { extract, source: figures } = opening;
  return {
    accepted: true,
    opened: extract,
    console: mayUnprotect(extract.descriptor) ? openConsole(extract.engine) : null,
    ...withPrevious(createFigureService(figures), previous, figures.descriptor),
    keeping:
      storage &&
      identified &&
      keepingOf(
        storage,
        identified,
        {
          report: extract.report,
          tree: figures.tree,
          catalogue: figures.catalogue,
          validations: figures.validations,
          references: figures.references,
          cube: figures.cube,
        },
        () => rememberFigures(figures, { priority: "prefetch" }),
        kept !== null,
      ),
    checkAgain: null,
    close: () => extract.engine.close(),
  };
}

function sourceOf(request: ExtractRequest, base: string): ExtractSource {
  if (request.kind === "address") return httpSource(extractAddress(request.path, base), location.origin);
  // Paths start inside the extract's folder, so that only the request knows the name of the folder.
  return { ...folderSource(request.files.map(({ path, file }) => atPath(file, path))), label: request.label };
}

/** Dropped files do not say where in their folder they lie. */
function atPath(file: File, path: string): File {
  if (file.webkitRelativePath === path) return file;
  return Object.defineProperty(file, "webkitRelativePath", { value: path });
}
