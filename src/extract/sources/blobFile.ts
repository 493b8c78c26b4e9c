import type { SourceFile } from "../ExtractSource.ts";

/** A file on disk, picked or dropped, as a source hands it over. */
export function blobFile(path: string, blob: Blob): SourceFile {
  return { path, bytes: blob.size, blob, stream: () => blob.stream() };
}
