/** What a column holds: words, days `YYYY-MM-DD`, or numbers with at most so many decimals. */
export type ColumnType = "text" | "day" | { readonly decimals: number };

/** A cell; null is empty. */
export type Cell = string | number | null;

export interface ExportColumn<Row> {
  readonly header: string;
  readonly type: ColumnType;
  value(row: Row): Cell;
}

/** A table ready to be written to a file: its numbers are those on screen, on the scale of the screen. */
export interface ExportTable {
  readonly columns: readonly { readonly header: string; readonly type: ColumnType }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The cells of every row, column by column. */
export function exportTable<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): ExportTable {
  return { columns, rows: rows.map((row) => columns.map((column) => column.value(row))) };
}
