import type { Descriptor } from "../extract/Descriptor.ts";
import { lastWholeMonth } from "./months.ts";
import type { Extent } from "./TimeWindow.ts";

/** The whole months that an extract covers; at least the one in which it begins. */
export function extentOf({ period }: Pick<Descriptor, "period">): Extent {
  const from = period.start.slice(0, 7);
  const to = lastWholeMonth(period.end);
  return { from, to: to < from ? from : to };
}
