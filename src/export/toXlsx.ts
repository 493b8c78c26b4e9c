import writeExcelFile, { type Cell as ExcelCell } from "write-excel-file/universal";
import type { Cell, ColumnType, ExportTable } from "./ExportTable.ts";
import type { StampLine } from "./StampLine.ts";

/** Names of the two sheets, in the language on screen. */
export interface SheetNames {
  readonly data: string;
  readonly notes: string;
}

/** A workbook: the table with typed cells, its first row in place, and a sheet of notes that says what it is. */
export function toXlsx(table: ExportTable, stamp: readonly StampLine[], names: SheetNames): Promise<Blob> {
  const { columns, rows } = table;
  const head = columns.map(({ header }): ExcelCell => ({
    value: header,
    type: String,
    fontWeight: "bold",
    wrap: true,
  }));
  const typed = rows.map((row) => row.map((value, at) => typedCell(value, columns[at]!.type)));
  const notes = stamp.map(({ name, words }): ExcelCell[] => [
    { value: name, type: String, fontWeight: "bold", alignVertical: "top" },
    { value: words, type: String, wrap: true },
  ]);
  const width = (at: number) =>
    Math.min(44, Math.max(11, ...rows.map((row) => (typeof row[at] === "string" ? row[at].length : 0))));
  return writeExcelFile([
    {
      sheet: names.data,
      data: [head, ...typed],
      columns: columns.map((_, at) => ({ width: width(at) })),
      stickyRowsCount: 1,
    },
    { sheet: names.notes, data: notes, columns: [{ width: 26 }, { width: 90 }] },
  ]).toBlob();
}

/** Words stay words whatever they begin with: no cell holds a formula. */
function typedCell(value: Cell, type: ColumnType): ExcelCell {
  if (value === null) return null;
  if (type === "day") return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  if (typeof value === "string") return { value, type: String };
  // An interval too narrow for the digits of its column has more.
  const own = String(value).split(".")[1]?.length ?? 0;
  const decimals = type === "text" ? 0 : Math.max(type.decimals, own);
  return { value, type: Number, format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}` };
}
