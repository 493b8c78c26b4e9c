import { sha256 } from "hash-wasm";
import type { Resource } from "./Descriptor.ts";
import type { ExtractSource } from "./ExtractSource.ts";
import { refuseAny } from "./Problem.ts";
import { readBytes } from "./readBytes.ts";

/** Reads the files of a resource that is no Parquet, and checks their size and hash. */
export async function checkPlainFiles(
  source: ExtractSource,
  resource: Resource,
  signal: AbortSignal,
): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const part of resource.parts) {
    const bytes = await readBytes(await source.open(part.path, signal), signal);
    if (bytes.length !== part.bytes)
      refuseAny([{ code: "file-truncated", values: { file: part.path, bytes: bytes.length, expected: part.bytes } }]);
    if (`sha256:${await sha256(bytes)}` !== part.hash)
      refuseAny([{ code: "file-altered", values: { file: part.path } }]);
    files.push(bytes);
  }
  return files;
}
