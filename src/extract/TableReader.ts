import type { Resource } from "./Descriptor.ts";

/** Phases of an opening, in order. `bytes`/`bytesTotal` count files read, `rows`/`rowsTotal` rows loaded. */
export interface Progress {
  readonly phase: "descriptor" | "reading" | "checking" | "computing" | "ready";
  readonly table?: string;
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly rows: number;
  readonly rowsTotal: number;
}

/** One file of a resource as it was read. */
export interface FileRead {
  readonly path: string;
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits, computed from the bytes read. */
  readonly hash: string;
  readonly rows: number;
}

export interface ReadRequest {
  readonly resource: Resource;
  /** Columns to bring, as named in the file; only these are decoded. */
  readonly columns: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (delta: { bytes: number; rows: number }) => void;
  /**
   * Called for each batch, one after the other, with the name of a relation that holds the batch's columns under their
   * names in the file. It holds until the promise settles. The native reader calls it once with the whole resource.
   */
  readonly insert: (relation: string) => Promise<void>;
}

/**
 * Brings a resource's Parquet into the engine and checks size and hash of each file on the way
 * (`file-truncated`, `file-altered`, `not-parquet`, `row-count`). Rejects with `ExtractRefused`.
 */
export interface TableReader {
  read(request: ReadRequest): Promise<readonly FileRead[]>;
}
