import type { Resource } from "./Descriptor.ts";
import type { ParquetColumn } from "./ParquetColumn.ts";

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

/** A file whose size, hash and row count are those of the descriptor, with the columns of its footer. */
export interface FileFooter extends FileRead {
  readonly columns: readonly ParquetColumn[];
}

export interface InspectRequest {
  readonly resource: Resource;
  readonly signal: AbortSignal;
  readonly onProgress: (delta: { bytes: number; rows: number }) => void;
}

export interface ReadRequest {
  readonly resource: Resource;
  /** Columns to bring, as named in the file; only these are decoded. Every file of a resource has the same columns. */
  readonly columns: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (delta: { bytes: number; rows: number }) => void;
  /**
   * Called for each batch, one after the other, with the name of a relation that holds the batch's columns under their
   * names in the file. It holds until the promise settles. The native reader calls it once with the whole resource.
   */
  readonly insert: (relation: string) => Promise<void>;
}

/** Brings a resource's Parquet into the engine. Rejects with `ExtractRefused`. */
export interface TableReader {
  /**
   * Reads each file once from start to end and checks it, in this order: size (`file-truncated`), hash (`file-altered`),
   * footer (`not-parquet`), number of rows (`row-count`). What `read` needs again (the bytes of an HTTP answer) is kept.
   */
  inspect(request: InspectRequest): Promise<readonly FileFooter[]>;
  /** Decodes the files of an inspected resource and hands them over batch by batch. */
  read(request: ReadRequest): Promise<readonly FileRead[]>;
}
