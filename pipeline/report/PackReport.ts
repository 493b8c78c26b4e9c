import type { ReadReport } from "../../src/extract/OpenedExtract.ts";
import type { ExtractTable } from "../contract/recordTables.ts";

/** Why rows of the warehouse are not in the extract. */
type DropReason =
  | "deleted"
  | "visit-deleted"
  | "note-deleted"
  | "note-unknown"
  | "level-folded"
  | "site-folded"
  | "superseded";

/** What a column left behind was: names and numbers of persons, text, places in a text, or nothing that the contract knows. */
export type DroppedKind = "identity" | "text" | "offset" | "outside";

export interface DroppedRows {
  readonly reason: DropReason;
  readonly rows: number;
}

export interface DroppedColumn {
  readonly column: string;
  readonly kind: DroppedKind;
}

export interface TableReport {
  readonly table: ExtractTable | "indicators";
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly dropped: readonly DroppedRows[];
  readonly columns: readonly DroppedColumn[];
}

/** What `pack` did, table by table. */
export interface PackReport {
  readonly tables: readonly TableReport[];
  readonly bytes: number;
  readonly files: number;
  /** What the reader said of the extract before it was published. */
  readonly read: ReadReport;
}
