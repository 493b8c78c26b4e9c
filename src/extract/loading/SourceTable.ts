import { identifier } from "../../engine/literal.ts";
import { contractTables, type ContractTable } from "../contractTables.ts";
import type { Resource } from "../Descriptor.ts";
import type { ParquetColumn } from "../ParquetColumn.ts";
import type { FileFooter } from "../TableReader.ts";

/** A resource with its checked footers: which columns of the contract it brings, and under which names. */
export class SourceTable {
  readonly columns: readonly ParquetColumn[];
  private readonly contract: ContractTable;

  constructor(
    readonly resource: Resource,
    readonly footers: readonly FileFooter[],
  ) {
    this.columns = footers[0]?.columns ?? [];
    this.contract = (Object.hasOwn(contractTables, resource.name) ? contractTables[resource.name] : undefined) ?? {};
  }

  /** The file's name of a column of the contract: its own or its synonym; undefined when the file lacks it. */
  fileName(column: string): string | undefined {
    const has = (name: string | undefined) => name !== undefined && this.columns.some((found) => found.name === name);
    if (has(column)) return column;
    const synonym = this.contract[column]?.synonym;
    return has(synonym) ? synonym : undefined;
  }

  has(column: string): boolean {
    return this.fileName(column) !== undefined;
  }

  /** SQL of a column in relation `b`, NULL when the file lacks it. */
  sql(column: string): string {
    const name = this.fileName(column);
    return name === undefined ? "NULL" : `b.${identifier(name)}`;
  }

  /** Columns of the contract that the file brings, under the contract's names. */
  known(): readonly string[] {
    return Object.keys(this.contract).filter((column) => this.has(column));
  }

  /** What the contract says of a column of the file; undefined for an unknown one. */
  contractOf(fileName: string) {
    const name = Object.keys(this.contract).find((column) => this.fileName(column) === fileName);
    return name === undefined ? undefined : this.contract[name];
  }
}
