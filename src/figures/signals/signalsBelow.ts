import type { ChanceSignals } from "../../statistics/chanceSignals.ts";
import type { View } from "../../perimeter/View.ts";
import type { FigureService } from "../FigureService.ts";
import { turn } from "../turn.ts";
import { chanceOf } from "./chanceOf.ts";
import { type LinesBySite, linesBySite } from "./linesBySite.ts";
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
  let found: LinesBySite = new Map();
  for await (found of linesBySite(service, view, sites, signal));
  const signals = new Map<number, SiteSignals>();
  for (const [site, lines] of found) {
    await turn(signal);
    signals.set(site, { counts: signalCounts(lines), chance: chanceOf(lines) });
  }
  return signals;
}
