import { openWasmEngine } from "../engine/wasm/openWasmEngine.ts";
import type { ExtractSource } from "../extract/ExtractSource.ts";
import { ExtractRefused } from "../extract/Problem.ts";
import { browserReader } from "../extract/reading/browserReader.ts";
import { extractAddress } from "../extract/sources/extractAddress.ts";
import { folderSource } from "../extract/sources/folderSource.ts";
import { httpSource } from "../extract/sources/httpSource.ts";
import { createFigureService } from "../figures/createFigureService.ts";
import { openFigures } from "../figures/openFigures.ts";
import type { ExtractRequest } from "../views/context/Extracts.ts";
import type { OpenForReading } from "./openForReading.ts";

/** Opens an extract in the browser: DuckDB in its worker, Parquet decoded in others. */
export const openInBrowser: OpenForReading = async (request, { signal, onProgress }) => {
  let source: ExtractSource;
  try {
    source = sourceOf(request);
  } catch (thrown) {
    if (thrown instanceof ExtractRefused) return { accepted: false, problems: [thrown.problem] };
    throw thrown;
  }
  const opening = await openFigures(source, {
    openEngine: () => openWasmEngine(),
    makeReader: browserReader,
    signal,
    onProgress,
  });
  if (!opening.accepted) return opening;
  const { extract } = opening;
  return {
    accepted: true,
    opened: extract,
    service: createFigureService(opening.source),
    close: () => extract.engine.close(),
  };
};

function sourceOf(request: ExtractRequest): ExtractSource {
  if (request.kind === "address") return httpSource(extractAddress(request.path, document.baseURI), location.origin);
  return folderSource(request.files.map(({ path, file }) => atPath(file, path)));
}

/** Dropped files do not say where in their folder they lie. */
function atPath(file: File, path: string): File {
  if (file.webkitRelativePath === path) return file;
  return Object.defineProperty(file, "webkitRelativePath", { value: path });
}
