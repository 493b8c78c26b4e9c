import type { SourceFile } from "./ExtractSource.ts";
import { ExtractRefused } from "./Problem.ts";

/** Reads a small file whole. Throws `ExtractRefused` "connection-lost" when it breaks off. */
export async function readBytes(file: SourceFile, signal: AbortSignal): Promise<Uint8Array> {
  try {
    // Its pieces are put together by the browser itself: one by one here, those of a large file hold the page up.
    const bytes = new Uint8Array(await new Response(file.stream()).arrayBuffer());
    signal.throwIfAborted();
    return bytes;
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown instanceof ExtractRefused
      ? thrown
      : new ExtractRefused({ code: "connection-lost", values: { file: file.path } });
  }
}
