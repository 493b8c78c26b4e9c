/** What DuckDB and Spark say differently. Arguments and results are SQL expressions; dates are DATE, moments TIMESTAMP. */
export interface Dialect {
  readonly name: "duckdb" | "spark";
  /** Whole calendar days from `start` to `end`. */
  daysBetween(start: string, end: string): string;
  addDays(date: string, days: number): string;
  addHours(moment: string, hours: number): string;
  toDate(moment: string): string;
  toText(value: string): string;
  /** The day itself, or the first day of the month, ISO week, quarter or committee term (January, May, September) of a date, as a DATE. */
  periodOf(date: string, grain: "day" | "month" | "week" | "quarter" | "term"): string;
  /** Number of rows where the condition holds, as a 64-bit integer. */
  countIf(condition: string): string;
  /** A sum that stays a 64-bit integer. */
  sumInteger(expression: string): string;
  /** The condition as 0 or 1, null as 0. */
  flag(condition: string): string;
}
