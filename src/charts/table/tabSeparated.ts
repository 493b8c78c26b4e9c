import { defused } from "./defused.ts";

/** Rows as tab-separated lines under a stamp, ready to paste into a spreadsheet. Tabs and line ends inside a cell become spaces. */
export function tabSeparated<Row>(
  rows: readonly Row[],
  columns: readonly { readonly header: string; text(row: Row): string }[],
  stamp: string,
): string {
  const cell = (text: string) => defused(text.replace(/[\t\r\n]+/g, " "));
  const lines = rows.map((row) => columns.map((column) => cell(column.text(row))).join("\t"));
  return [stamp, "", columns.map((column) => cell(column.header)).join("\t"), ...lines].join("\n");
}
