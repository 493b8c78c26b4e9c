import type { Descriptor } from "../../extract/Descriptor.ts";
import type { Extent } from "../../perimeter/TimeWindow.ts";

/** The months that an extract can show: its period, as far as its stays are held. The last may be incomplete. */
export function extentOf({ period, watermark }: Pick<Descriptor, "period" | "watermark">): Extent {
  const last = period.end < watermark.visits ? period.end : watermark.visits;
  return { from: period.start.slice(0, 7), to: last.slice(0, 7) };
}
