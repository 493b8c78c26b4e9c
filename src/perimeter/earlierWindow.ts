import { addMonths, monthCount } from "./months.ts";
import { clampWindow, type Extent, type TimeWindow } from "./TimeWindow.ts";

/**
 * What a window is first held against: the same months a year earlier where they are wholly in the extent and share none with it, else
 * as many months just before, or as many as there are. Null where it begins with the extent.
 */
export function earlierWindow({ from, to }: TimeWindow, extent: Extent): TimeWindow | null {
  const length = monthCount(from, to);
  const yearBefore = { from: addMonths(from, -12), to: addMonths(to, -12) };
  if (length <= 12 && yearBefore.from >= extent.from) return yearBefore;
  return clampWindow({ from: addMonths(from, -length), to: addMonths(from, -1) }, extent);
}
