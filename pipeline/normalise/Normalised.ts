import type { RecordTable } from "../contract/recordTables.ts";
import type { DroppedColumn, DroppedRows } from "../report/PackReport.ts";

/**
 * A table of the contract before pseudonymisation. Its rows are in the database under `normal <table>`, identifiers of
 * persons, stays and documents as text under `person`, `visit`, `document`.
 */
export interface Normalised {
  readonly table: RecordTable;
  /** Columns of the contract that the warehouse brings, in the contract's order. */
  readonly columns: readonly string[];
  readonly rowsIn: number;
  readonly dropped: readonly DroppedRows[];
  readonly droppedColumns: readonly DroppedColumn[];
}
