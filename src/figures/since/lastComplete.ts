import { addDays, periodOf } from "../../perimeter/periods.ts";
import type { Grain } from "../../perimeter/View.ts";
import type { PublishedSeries } from "./PublishedSeries.ts";

/**
 * First day of the last complete period up to the one that begins on `latest`; null where there is none.
 *
 * @example
 * lastComplete({ from: "2025-01-01", until: "2025-10-14" }, "2025-11-01", "month") // "2025-09-01"
 */
export function lastComplete(complete: PublishedSeries["complete"], latest: string, grain: Grain): string | null {
  const last = periodOf(latest < complete.until ? latest : complete.until, grain);
  const whole = last.end <= complete.until ? last : periodOf(addDays(last.start, -1), grain);
  return whole.start >= complete.from ? whole.start : null;
}
