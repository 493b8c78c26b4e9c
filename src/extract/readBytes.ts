import type { SourceFile } from "./ExtractSource.ts";
import { ExtractRefused } from "./Problem.ts";

/** Reads a small file whole. Throws `ExtractRefused` "connection-lost" when it breaks off. */
export async function readBytes(file: SourceFile, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      signal.throwIfAborted();
      chunks.push(next.value);
    }
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown instanceof ExtractRefused
      ? thrown
      : new ExtractRefused({ code: "connection-lost", values: { file: file.path } });
  }
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
