import type { Descriptor } from "../../extract/Descriptor.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { longestLag } from "./verdictOf.ts";

/** How far behind the extraction one source is. */
export interface SourceLag {
  readonly source: keyof Descriptor["watermark"];
  /** Last day that it is complete for; null where the extract has no such source. */
  readonly until: string | null;
  /** Days from then to the extraction. */
  readonly days: number | null;
  /** Too far behind for steering. */
  readonly isLate: boolean;
  /** Ids of the indicators that wait for it. */
  readonly indicators: readonly string[];
}

const day = 86_400_000;

/** The lag of every source, and which of some indicators it holds back. */
export function sourceLags(
  { watermark, extractedAt }: Pick<Descriptor, "watermark" | "extractedAt">,
  indicators: readonly Indicator[],
): readonly SourceLag[] {
  const extracted = Date.parse(extractedAt.slice(0, 10));
  return (["visits", "notes", "nlp", "conditions"] as const).map((source) => {
    const until = watermark[source]?.slice(0, 10) ?? null;
    const days = until === null ? null : Math.max(0, Math.round((extracted - Date.parse(until)) / day));
    return {
      source,
      until,
      days,
      isLate: days !== null && days > longestLag,
      indicators: indicators.filter(({ watermarks }) => watermarks.includes(source)).map(({ id }) => id),
    };
  });
}
