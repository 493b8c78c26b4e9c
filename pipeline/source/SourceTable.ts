/** A column of a table of the warehouse, under its name in the file, with its DuckDB type. */
export interface SourceColumn {
  readonly name: string;
  readonly type: string;
}

/** A table of the warehouse as it lies on disk, behind a view of the database. */
export interface SourceTable {
  readonly name: string;
  /** Quoted name of the view. */
  readonly view: string;
  /** Columns by lower-case name. */
  readonly columns: ReadonlyMap<string, SourceColumn>;
  readonly rows: number;
}
