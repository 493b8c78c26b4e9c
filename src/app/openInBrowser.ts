import { openWasmEngine } from "../engine/wasm/openWasmEngine.ts";
import type { ExtractSource } from "../extract/ExtractSource.ts";
import { ExtractRefused } from "../extract/Problem.ts";
import { browserReader } from "../extract/reading/browserReader.ts";
import { extractAddress } from "../extract/sources/extractAddress.ts";
import { folderSource } from "../extract/sources/folderSource.ts";
import { httpSource } from "../extract/sources/httpSource.ts";
import { createFigureService } from "../figures/createFigureService.ts";
import { openFigures, type OpenFiguresOptions } from "../figures/openFigures.ts";
import type { WasmEngine } from "../engine/wasm/WasmEngine.ts";
import type { ExtractRequest } from "../views/context/Extracts.ts";
import { keepingOf } from "./kept/keepingOf.ts";
import { openKept } from "./kept/openKept.ts";
import { Shelf } from "./kept/Shelf.ts";
import type { OpenForReading, ReadingOptions, ReadingOutcome } from "./openForReading.ts";

/** The name of this file holds a hash of all that it brings, save in development and on plain http, where nothing is kept. */
const shelf = import.meta.env.PROD && isSecureContext ? new Shelf(new URL(import.meta.url).pathname) : null;

/** Opens an extract in the browser: DuckDB in its worker, Parquet decoded in others; from kept roll-ups where there are. */
export const openInBrowser: OpenForReading = async (request, options) => {
  try {
    return await openThrough(shelf, sourceOf(request), options);
  } catch (thrown) {
    if (thrown instanceof ExtractRefused) return { accepted: false, problems: [thrown.problem] };
    throw thrown;
  }
};

/** The same with a shelf of the caller's, or none. */
export async function openThrough(
  shelf: Shelf | null,
  source: ExtractSource,
  { atOnce, signal, onProgress }: ReadingOptions,
): Promise<ReadingOutcome> {
  const read = (options: Partial<OpenFiguresOptions<WasmEngine>>) =>
    openFigures(source, { openEngine: () => openWasmEngine(), makeReader: browserReader, ...options });
  await shelf?.sweep(new Date());
  const identified = (await shelf?.identify(source, new Date(), signal)) ?? null;
  const kept = identified && (await shelf?.find(identified));
  if (shelf && identified && kept && atOnce) return openKept(shelf, identified, kept, source.label, read);
  const opening = await read({ signal, onProgress });
  if (!opening.accepted) return opening;
  const { extract, source: figures } = opening;
  return {
    accepted: true,
    opened: extract,
    service: createFigureService(figures),
    keeping:
      shelf &&
      identified &&
      keepingOf(
        shelf,
        identified,
        {
          report: extract.report,
          tree: figures.tree,
          catalogue: figures.catalogue,
          validations: figures.validations,
          references: figures.references,
          cube: figures.cube,
        },
        Boolean(kept),
      ),
    checkAgain: null,
    close: () => extract.engine.close(),
  };
}

function sourceOf(request: ExtractRequest): ExtractSource {
  if (request.kind === "address") return httpSource(extractAddress(request.path, document.baseURI), location.origin);
  // Paths start inside the extract's folder, so that only the request knows the name of the folder.
  return { ...folderSource(request.files.map(({ path, file }) => atPath(file, path))), label: request.label };
}

/** Dropped files do not say where in their folder they lie. */
function atPath(file: File, path: string): File {
  if (file.webkitRelativePath === path) return file;
  return Object.defineProperty(file, "webkitRelativePath", { value: path });
}
