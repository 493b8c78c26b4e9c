/** Encodes a value as a DuckDB and Spark literal. Numbers must be finite. */
export function literal(value: string | number | boolean | null): string {
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError("a literal must be finite");
    return String(value);
  }
  return `'${value.replaceAll("'", "''")}'`;
}

/** Encodes a date `YYYY-MM-DD` as a literal. */
export function dateLiteral(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError("a date must read YYYY-MM-DD");
  return `DATE '${date}'`;
}

/** Encodes values as the right side of `IN`; an empty list matches nothing. */
export function literalList(values: readonly (string | number)[]): string {
  return values.length === 0 ? "(NULL)" : `(${values.map(literal).join(", ")})`;
}

/** Quotes a column or table name. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
