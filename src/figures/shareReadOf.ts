import type { Indicator } from "../indicators/language/Indicator.ts";
import { selectedByReading } from "./selectedByReading.ts";
import type { Tally } from "./Tally.ts";

/**
 * Share (0–1) of the units of a cell with a read document. Null where reading plays no part, and where it chooses the units: those that were
 * not read are not told from those in which nothing was found.
 */
export function shareReadOf(
  indicator: Indicator,
  { population, denominator }: Pick<Tally, "population" | "denominator">,
): number | null {
  if (!indicator.unread || selectedByReading(indicator) || population === 0) return null;
  return denominator / population;
}
