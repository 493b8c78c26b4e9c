import type { Indicator } from "../indicators/language/Indicator.ts";

/** The tables of an extract that a figure is counted on: those of its units, of what its sheet needs, and of what corrects it. */
export function tablesOf({ unit, needs, correction }: Indicator): readonly string[] {
  const named = needs.map((column) => column.slice(0, column.indexOf(".")));
  const units = unit === "document" ? ["note"] : ["visit_occurrence"];
  return [...new Set([...units, ...named, ...(correction === "binary" ? ["nlp_validation"] : [])])];
}
