import type { ChanceSignals } from "../../statistics/chanceSignals.ts";
import type { View } from "../../perimeter/View.ts";
import type { FigureService } from "../FigureService.ts";
import { gathered } from "../gathered.ts";
import { turn } from "../turn.ts";
import { chanceOf } from "./chanceOf.ts";
import { linesInOrder } from "./linesInOrder.ts";
import { type SignalCounts, signalCounts } from "./signalCounts.ts";

/** The unusual variations of one site, beside those that chance alone would give; null where no series can be judged. */
export interface SiteSignals {
  readonly counts: SignalCounts;
  readonly chance: ChanceSignals | null;
}

/** The unusual variations at each of some sites of a view, asked for all of them together. */
export async function signalsBelow(
  service: Pick<FigureService, "linesBelow" | "catalogue">,
  view: View,
  sites: readonly number[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, SiteSignals>> {
  const ids = service.catalogue.map(({ id }) => id);
  const found = linesInOrder(await gathered(service.linesBelow(ids, sites, view, signal)), ids, sites);
  const signals = new Map<number, SiteSignals>();
  for (const [site, lines] of found) {
    await turn(signal);
    signals.set(site, { counts: signalCounts(lines), chance: chanceOf(lines) });
  }
  return signals;
}
