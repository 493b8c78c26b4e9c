import type { Problem } from "../Problem.ts";

/** Counts the rows whose code no list of the contract holds, column by column; keeps no value. */
export class UnlistedValues {
  private readonly rows = new Map<string, number>();

  constructor(private readonly table: string) {}

  note(column: string, value: string | null, folded: unknown, rows: number): void {
    if (value !== null && folded === null) this.rows.set(column, (this.rows.get(column) ?? 0) + rows);
  }

  remarks(): readonly Problem[] {
    return [...this.rows].map(([column, count]) => ({
      code: "values-unlisted",
      values: { table: this.table, column, count },
    }));
  }
}
