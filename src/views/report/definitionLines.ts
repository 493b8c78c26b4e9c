import type { Sheet } from "../../indicators/language/Indicator.ts";

/** Characters of a printed line of the definitions: fewer than it holds, so that another machine's type does not overflow. */
const perLine = 112;

/** The parts of a sheet that are printed, in their order. */
export const printedParts = ["definition", "numerator", "denominator", "exclusions", "limits"] as const;

/** Lines that the definition of an indicator takes in print, its title, owner and stage included. */
export function definitionLines(sheet: Sheet): number {
  const lines = printedParts.map((part) => Math.ceil(sheet[part].length / perLine));
  return lines.reduce((sum, count) => sum + count, 4);
}
