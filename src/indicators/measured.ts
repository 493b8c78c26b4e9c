import type { Indicator } from "./language/Indicator.ts";

/** Columns that an indicator needs and the extract lacks, `table.column`: not empty means "non mesuré". */
export function missingColumns(indicator: Indicator, columns: ReadonlySet<string>): readonly string[] {
  return indicator.needs.filter((column) => !columns.has(column));
}
