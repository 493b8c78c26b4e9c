import { identifier } from "../../src/engine/literal.ts";
import type { Database } from "../database/Database.ts";
import { refused } from "../refusal/PackRefused.ts";
import type { SourceColumn, SourceTable } from "./SourceTable.ts";

const integer = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const fraction = /^(FLOAT|DOUBLE|DECIMAL.*)$/;

/**
 * Reads the columns of one source table as SQL expressions of the types that are needed, and remembers what could fail,
 * so that a value that does not convert refuses the table by column and number of rows, never by its text.
 */
export class Reading {
  private readonly doubtful: { column: string; expression: string; type: string }[] = [];

  constructor(
    readonly source: SourceTable,
    private readonly alias: string,
    /** Columns of a struct, when the mentions of a document are read from a list. */
    private readonly columns: ReadonlyMap<string, SourceColumn> = source.columns,
  ) {}

  has(column: string): boolean {
    return this.columns.has(column);
  }

  /** The first of these columns that is there, as `type`; null when none is. */
  optional(type: string, ...names: readonly string[]): string | null {
    const column = names.map((name) => this.columns.get(name)).find((found) => found !== undefined);
    if (column === undefined) return null;
    const expression = this.reference(column);
    if (column.type === type) return expression;
    if (!safe(column.type, type)) this.doubtful.push({ column: column.name, expression, type });
    return `CAST(${expression} AS ${type})`;
  }

  /** As `optional`, but refuses the table when none is there. */
  required(type: string, ...names: readonly string[]): string {
    const expression = this.optional(type, ...names);
    if (expression === null) throw this.missing(names[0] ?? "");
    return expression;
  }

  /** Identifier as text: `12` for 12 and for the 12.0 that a null once made of it. Null when the column is absent. */
  optionalId(...names: readonly string[]): string | null {
    const column = names.map((name) => this.columns.get(name)).find((found) => found !== undefined);
    if (column === undefined) return null;
    const expression = this.reference(column);
    if (column.type === "VARCHAR") return expression;
    return fraction.test(column.type)
      ? `CAST(CAST(${expression} AS BIGINT) AS VARCHAR)`
      : `CAST(${expression} AS VARCHAR)`;
  }

  id(...names: readonly string[]): string {
    const expression = this.optionalId(...names);
    if (expression === null) throw this.missing(names[0] ?? "");
    return expression;
  }

  /** Refuses the table when a value of a column read so far does not convert. */
  async verify(database: Database, from = `${this.source.view} AS ${identifier(this.alias)}`): Promise<void> {
    if (this.doubtful.length === 0) return;
    const counts = this.doubtful.map(
      ({ expression, type }, at) =>
        `count(*) FILTER (${expression} IS NOT NULL AND TRY_CAST(${expression} AS ${type}) IS NULL) AS n${at}`,
    );
    const [row] = await database.rows(`SELECT ${counts.join(", ")} FROM ${from}`);
    this.doubtful.forEach(({ column, type }, at) => {
      const rows = Number(row?.[`n${at}`] ?? 0);
      if (rows > 0) throw refused("source-column-type", { table: this.source.name, column, type, rows });
    });
  }

  private reference(column: SourceColumn): string {
    return `${identifier(this.alias)}.${identifier(column.name)}`;
  }

  private missing(column: string) {
    return refused("source-column-missing", { table: this.source.name, column });
  }
}

function safe(from: string, to: string): boolean {
  if (to === "VARCHAR") return true;
  if (to === "BIGINT" || to === "DOUBLE") return integer.test(from) || from === "FLOAT";
  if (to === "INTEGER") return /^U?(TINYINT|SMALLINT)$/.test(from);
  return (to === "TIMESTAMP" || to === "DATE") && /^(DATE|TIMESTAMP.*)$/.test(from);
}
