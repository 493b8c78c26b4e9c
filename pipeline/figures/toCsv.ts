import type { FigureRow } from "./figureRows.ts";

/** A CSV (RFC 4180, comma, point) with its header. A text that a spreadsheet would run as a formula is led by an apostrophe. */
export function toCsv(columns: readonly string[], rows: readonly FigureRow[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? null)).join(","));
  return [columns.join(","), ...lines].join("\r\n");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
