import type { Indicator } from "./language/Indicator.ts";

/**
 * Columns that an indicator needs and the extract lacks, `table.column`: not empty means "non mesuré". Of an extract of counts alone it
 * needs its own: `indicator_cube.<indicator>`.
 */
export function missingColumns(indicator: Indicator, columns: ReadonlySet<string>): readonly string[] {
  const counts = `indicator_cube.${indicator.id}`;
  const countsAlone = columns.has("indicator_cube.indicator") && !columns.has("visit_occurrence.visit_occurrence_id");
  if (countsAlone) return columns.has(counts) ? [] : [counts];
  return indicator.needs.filter((column) => !columns.has(column));
}
