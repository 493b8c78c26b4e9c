import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate/browser";
import { afterAll, describe, expect, it } from "vitest";
import type { ExportTable } from "./ExportTable.ts";
import { sqlFile } from "./sqlFile.ts";
import { type CsvDialect, toCsv } from "./toCsv.ts";
import { toXlsx } from "./toXlsx.ts";

const stamp = [
  { name: "Périmètre", words: "Pitié-Salpêtrière ; tout" },
  { name: "Données", words: "synthétiques,\nsans résultat" },
];
const columns = [
  { header: "Premier jour", type: "day" },
  { header: "Lieu", type: "text" },
  { header: "Valeur (%)", type: { decimals: 1 } },
  { header: "État", type: "text" },
] as const;
const table: ExportTable = {
  columns,
  rows: [
    ["2024-09-01", 'Chirurgie "A"; digestive, 1', 71.4, "définitif"],
    ["2024-10-01", "Été\nœuvre", null, "masqué"],
    ["2024-11-01", "", 1417, "définitif"],
    ["2024-12-01", "Gériatrie", -0.5, "définitif"],
  ],
};
const folder = mkdtempSync(join(tmpdir(), "files-"));
const duckDb = await (await DuckDBInstance.create()).connect();
afterAll(() => {
  duckDb.closeSync();
  rmSync(folder, { recursive: true });
});

/** The file as DuckDB reads it, told what a spreadsheet guesses. */
async function readBack(text: string, dialect: CsvDialect) {
  const file = join(folder, `${dialect}.csv`);
  writeFileSync(file, text);
  const how =
    dialect === "french"
      ? `delim = ';', decimal_separator = ',', skip = ${stamp.length + 1}`
      : "delim = ',', decimal_separator = '.', skip = 2";
  const types = "{'Premier jour': 'DATE', 'Lieu': 'VARCHAR', 'Valeur (%)': 'DOUBLE', 'État': 'VARCHAR'}";
  const reader = await duckDb.runAndReadAll(
    `SELECT CAST("Premier jour" AS VARCHAR), Lieu, "Valeur (%)", "État"
     FROM read_csv('${file}', header = true, quote = '"', escape = '"', strict_mode = true, types = ${types}, ${how})`,
  );
  return reader.getRows();
}

describe("a CSV file", () => {
  it.each(["french", "standard"] as const)("in the %s form gives back what was written", async (dialect) => {
    const text = toCsv(table, stamp, dialect);
    expect(await readBack(text, dialect)).toEqual(
      table.rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    );
  });

  it("opens in a French Excel: mark of UTF-8, semicolons, decimal commas, the stamp in cells", () => {
    const text = toCsv(table, stamp, "french");
    expect(text.startsWith('\uFEFFPérimètre;"Pitié-Salpêtrière ; tout"\r\n')).toBe(true);
    expect(text).toContain(";71,4;définitif\r\n");
    expect(text).toContain(";-0,5;");
  });

  it("in the standard form says its stamp in lines of comment, one each", () => {
    const [first, second, head] = toCsv(table, stamp, "standard").split("\r\n");
    expect([first, second]).toEqual([
      "# Périmètre: Pitié-Salpêtrière ; tout",
      "# Données: synthétiques, sans résultat",
    ]);
    expect(head).toBe("Premier jour,Lieu,Valeur (%),État");
  });

  it("holds no text that a spreadsheet would run as a formula", () => {
    const begins = fc.constantFrom("=", "+", "-", "@", "\t=", "\r@", " =", "＝");
    fc.assert(
      fc.property(begins, fc.string({ maxLength: 8 }), (begin, rest) => {
        const given = `${begin}A${rest}`;
        const text = toCsv({ columns: [{ header: "x", type: "text" }], rows: [[given]] }, [], "standard");
        expect(text.split("\r\n").slice(1).join("\r\n")).toMatch(/^"?'/);
      }),
    );
  });
});

describe("a workbook", () => {
  const open = async (given: ExportTable) => {
    const blob = await toXlsx(given, stamp, { data: "Données", notes: "Notes" });
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    return (name: string) => strFromU8(parts[name]!);
  };

  it("has typed cells: days and numbers that count, words that stay words, nothing where nothing is shown", async () => {
    const part = await open({ ...table, rows: [...table.rows, ["2025-01-01", '=HYPERLINK("x")', 3.2, "définitif"]] });
    const sheet = part("xl/worksheets/sheet1.xml");
    const strings = [...part("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
    const cells = new Map(
      [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)].map(([, at, attributes, inside]) => [
        at,
        { text: attributes!.includes('t="s"'), value: /<v>(.*?)<\/v>/.exec(inside ?? "")?.[1] },
      ]),
    );
    expect(cells.get("A2")).toEqual({ text: false, value: "45536" });
    expect(cells.get("C2")).toEqual({ text: false, value: "71.4" });
    expect(cells.get("C3")?.value).toBeUndefined();
    expect(strings[Number(cells.get("B6")!.value)]).toBe('=HYPERLINK("x")');
    expect(sheet).not.toContain("<f>");
    expect(part("xl/styles.xml")).toContain("yyyy-mm-dd");
  });

  it("shows the digits of a value that needs more than its column has", async () => {
    const part = await open({ columns: [{ header: "x", type: { decimals: 1 } }], rows: [[0.05], [12.3]] });
    expect(part("xl/styles.xml")).toMatch(/#,##0\.0"/);
    expect(part("xl/styles.xml")).toMatch(/#,##0\.00"/);
  });

  it("says what it is on its second sheet", async () => {
    const part = await open(table);
    expect(part("xl/workbook.xml")).toMatch(/name="Données".*name="Notes"/s);
    expect(part("xl/sharedStrings.xml")).toContain("Pitié-Salpêtrière ; tout");
  });
});

it("a query under its stamp still runs", async () => {
  const file = sqlFile("SELECT 42 AS answer", ["Périmètre : Bichat", "Données : synthétiques,\nsans résultat"]);
  expect(file).toContain("-- Périmètre : Bichat\n-- Données : synthétiques, sans résultat\n");
  const reader = await duckDb.runAndReadAll(file);
  expect(reader.getRows()).toEqual([[42]]);
});
