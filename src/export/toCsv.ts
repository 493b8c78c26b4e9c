import { defused } from "../charts/table/defused.ts";
import type { Cell, ExportTable } from "./ExportTable.ts";
import type { StampLine } from "./StampLine.ts";

/** `french`: what a French Excel opens by a double click; `standard`: RFC 4180, the stamp in lines that begin with `#`. */
export type CsvDialect = "french" | "standard";

/** The byte order mark by which Excel knows UTF-8. */
const bom = "\uFEFF";

/** A table as comma- or semicolon-separated text under its stamp. */
export function toCsv({ columns, rows }: ExportTable, stamp: readonly StampLine[], dialect: CsvDialect): string {
  const isFrench = dialect === "french";
  const separator = isFrench ? ";" : ",";
  const written = (value: Cell) => cell(value, separator, isFrench ? "," : ".");
  const line = (cells: readonly Cell[]) => cells.map(written).join(separator);
  const said = stamp.map(({ name, words }) => ({ name, words: words.replace(/[\r\n]+/g, " ") }));
  const above = isFrench
    ? [...said.map(({ name, words }) => line([name, words])), ""]
    : said.map(({ name, words }) => `# ${name}: ${words}`);
  const lines = [...above, line(columns.map(({ header }) => header)), ...rows.map(line)];
  return `${isFrench ? bom : ""}${lines.join("\r\n")}\r\n`;
}

function cell(value: Cell, separator: string, decimal: string): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", decimal);
  const text = defused(value);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
