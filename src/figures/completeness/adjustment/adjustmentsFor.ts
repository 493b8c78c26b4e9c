import type { Indicator } from "../../../indicators/language/Indicator.ts";
import { selectedByReading } from "../../selectedByReading.ts";
import { completenessGroupOf } from "../completenessGroupOf.ts";
import { coverageId } from "../coverageOf.ts";
import type { Rho } from "./SourceAdjustment.ts";

/**
 * How a level may be weighted for the completeness of its sources; null where neither weights nor complete sources suit: means, delays
 * and counts of what is wanting, shares among the units that were read (whose denominator misses the same documents), and the
 * completeness itself.
 *
 * Where what is counted is that a document was made, c is part of the answer, and n/c would be the share among those who have one: only
 * the lack against the site's own level, c/c0, is made good.
 */
export function adjustmentsFor(indicator: Indicator): Rho | null {
  if (indicator.shape !== "proportion" || indicator.id === coverageId) return null;
  if (indicator.unread === "excluded" || selectedByReading(indicator)) return null;
  if (completenessGroupOf(indicator) === null) return null;
  return indicator.labels.length > 0 ? "c" : "c/c0";
}
