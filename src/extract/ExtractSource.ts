import type { FileAddress } from "./sources/fetchFile.ts";

/** Where an extract's files come from: an address prefix on the own origin, a picked folder, dropped files, a folder on disk. */
export interface ExtractSource {
  /** What the screen calls it, never a full machine path. */
  readonly label: string;
  /** Rejects with `ExtractRefused`: `descriptor-missing` for the descriptor, `resource-missing` for others, `server-error`, `connection-lost`. */
  open(path: string, signal: AbortSignal): Promise<SourceFile>;
  /** Of files on a server: where a worker can fetch one itself. Throws `ExtractRefused` for a path outside the extract. */
  addressOf?(path: string): FileAddress;
}

/** A file that can be read once from start to end or, where `blob` is there, at any place. */
export interface SourceFile {
  readonly path: string;
  /** Known before reading for files on disk; null for an answer without Content-Length. */
  readonly bytes: number | null;
  stream(): ReadableStream<Uint8Array>;
  /** The file on disk behind it: a `File` in the browser. */
  readonly blob: Blob | null;
}
