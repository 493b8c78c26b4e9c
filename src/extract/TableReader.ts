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

/** One combination of values of the coded columns, as it stands in a batch. */
export interface Combination {
  /** What `combinationColumn` holds for its rows, in this batch. */
  readonly code: number;
  /** By the column's name in the file; booleans read `true` and `false`. */
  readonly values: Readonly<Record<string, string | null>>;
  readonly rows: number;
}

/** Name of the relation's column that stands for the coded columns: an INTEGER, never null. */
export const combinationColumn = "reading_combination";

export interface ReadRequest {
  readonly resource: Resource;
  /** Columns to bring, as named in the file; only these are decoded. Every file of a resource has the same columns. */
  readonly columns: readonly string[];
  /**
   * Columns with few values: text, booleans, integers of at most 32 bits. The relation holds one column
   * `combinationColumn` in their place, so that statements join numbers with what each combination means, and no text
   * passes through the engine.
   */
  readonly coded?: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (delta: { bytes: number; rows: number }) => void;
  /**
   * Called for each batch, one after the other, with the name of a relation that holds the batch's columns under their
   * names in the file. It holds until the promise settles. The native reader calls it once with the whole resource.
   * `combinations` are those of the batch; null when they are too many to be codes (over 50,000): then the relation holds
   * the coded columns themselves, and no `combinationColumn`.
   */
  readonly insert: (relation: string, combinations: readonly Combination[] | null) => Promise<void>;
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
