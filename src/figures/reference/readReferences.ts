import type { Engine } from "../../engine/Engine.ts";
import type { ReferenceFigure } from "./ReferenceFigure.ts";

const shape = {
  indicator: "text",
  care_site_id: "integer",
  period_start: "date",
  period_end: "date",
  value: "number",
  numerator: "number",
  denominator: "number",
  source: "text",
} as const;

/** The figures from elsewhere that an extract brings. */
export async function readReferences(engine: Engine): Promise<readonly ReferenceFigure[]> {
  const sql = `SELECT ${Object.keys(shape).join(", ")} FROM reference_figures
    ORDER BY indicator, care_site_id, period_start, period_end, source`;
  const { length, columns } = await engine.query({ sql, shape });
  return Array.from({ length }, (_, row): ReferenceFigure => ({
    indicator: columns.indicator[row] ?? "",
    site: columns.care_site_id[row] ?? 0,
    from: columns.period_start[row] ?? "",
    to: columns.period_end[row] ?? "",
    value: columns.value[row] ?? null,
    numerator: columns.numerator[row] ?? null,
    denominator: columns.denominator[row] ?? null,
    source: columns.source[row] ?? null,
  }));
}
