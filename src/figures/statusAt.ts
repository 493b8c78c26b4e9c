import { effectiveStatus } from "../indicators/status/effectiveStatus.ts";
import type { StatusInForce } from "../indicators/status/StatusInForce.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { FigureSource } from "./createFigureService.ts";
import { declaredBreaks } from "./declaredBreaks.ts";

/** The status of each indicator that holds at a site: for the versions that read the extract and the breaks declared there. */
export function statusAt(
  { descriptor, nlpVersions, tree }: Pick<FigureSource, "descriptor" | "nlpVersions" | "tree">,
  site: number,
): (indicator: Indicator) => StatusInForce {
  const breaks = declaredBreaks(descriptor.breaks, tree, site).here;
  return (indicator) => effectiveStatus(indicator, { nlpVersions, nlpPipelines: descriptor.nlpPipelines, breaks });
}
