import type { Descriptor } from "../../extract/Descriptor.ts";
import type { FigureService } from "../../figures/FigureService.ts";
import { comparedService } from "../../figures/since/comparedService.ts";
import type { ReadMemory } from "../../figures/since/readRemembered.ts";
import type { Reading } from "../openForReading.ts";

/** A door to figures that compares them with what was remembered of an earlier extract, and what the reader is told of that. */
export function withPrevious(
  service: FigureService,
  read: ReadMemory | null,
  descriptor: Descriptor,
): Pick<Reading, "service" | "previous"> {
  if (read === null) return { service, previous: null };
  if ("refused" in read) return { service, previous: read };
  const { extractedAt } = read.ok.extract;
  return { service: comparedService(service, read.ok, descriptor), previous: { extractedAt } };
}
