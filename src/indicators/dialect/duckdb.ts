import type { Dialect } from "./Dialect.ts";

/** DuckDB 1.4, with or without its extensions: no ICU, no HUGEINT in results. */
export const duckdb: Dialect = {
  name: "duckdb",
  daysBetween: (start, end) => `(${end} - ${start})`,
  addDays: (date, days) => `(${date} + ${days})`,
  addHours: (moment, hours) => `(${moment} + INTERVAL ${hours} HOUR)`,
  toDate: (moment) => `CAST(${moment} AS DATE)`,
  toText: (value) => `CAST(${value} AS VARCHAR)`,
  periodOf: (date, grain) =>
    grain === "term"
      ? `make_date(year(${date}), ((month(${date}) - 1) // 4) * 4 + 1, 1)`
      : `CAST(date_trunc('${grain}', ${date}) AS DATE)`,
  countIf: (condition) => `CAST(count_if(${condition}) AS BIGINT)`,
  sumInteger: (expression) => `CAST(sum(${expression}) AS BIGINT)`,
  flag: (condition) => `coalesce(CAST((${condition}) AS TINYINT), 0)`,
};
