import type { Descriptor } from "../../src/extract/Descriptor.ts";
import type { Comparison } from "../../src/figures/comparison/Comparison.ts";
import { createFigureService } from "../../src/figures/createFigureService.ts";
import { missingColumns } from "../../src/indicators/measured.ts";
import { extentOf } from "../../src/perimeter/extentOf.ts";
import type { SiteTree } from "../../src/perimeter/SiteTree.ts";
import type { TimeWindow } from "../../src/perimeter/TimeWindow.ts";
import type { FiguresAsked } from "./FiguresAsked.ts";
import { funnelWindow } from "./funnelWindow.ts";
import { indicatorsOf } from "./indicatorsOf.ts";
import { openedSource } from "./openedSource.ts";

/** The comparison of hospitals of each indicator whose sheet asks for one; others have none. */
export interface FunnelsMade {
  readonly funnels: readonly { readonly indicator: string; readonly comparison: Comparison }[];
  /** The months asked for; each comparison is over those of them that are complete. */
  readonly window: TimeWindow;
  readonly tree: SiteTree;
  readonly descriptor: Descriptor;
}

/**
 * The screen's own comparisons of hospitals of an extract on disk, over the complete months of the days asked for; of the last months
 * that a screen shows where none are.
 */
export async function computeFunnels(
  folder: string,
  asked: Pick<FiguresAsked, "indicators" | "from" | "to" | "unprotected">,
  now: () => Date,
): Promise<FunnelsMade> {
  return openedSource(folder, now, async (source) => {
    const { descriptor, tree, columns } = source;
    const service = createFigureService(source);
    const window = funnelWindow(asked, extentOf(descriptor));
    const view = {
      site: tree.root,
      ...window,
      grain: "month" as const,
      filters: {},
      ...(asked.unprotected && { unprotected: true as const }),
    };
    const funnels = [];
    for (const indicator of indicatorsOf(source, asked.indicators)) {
      if (missingColumns(indicator, columns).length > 0) continue;
      const comparison = await service.funnel(indicator.id, view);
      if (comparison) funnels.push({ indicator: indicator.id, comparison });
    }
    return { funnels, window, tree, descriptor };
  });
}
