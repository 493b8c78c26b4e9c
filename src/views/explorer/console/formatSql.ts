import { duckdb, formatDialect } from "sql-formatter";

/** A statement laid out; as it was where it cannot be read. */
export function formatSql(sql: string): string {
  try {
    return formatDialect(sql, { dialect: duckdb, keywordCase: "upper", functionCase: "lower", tabWidth: 2 });
  } catch {
    return sql;
  }
}
