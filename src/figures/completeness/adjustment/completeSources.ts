import type { TimeWindow } from "../../../perimeter/TimeWindow.ts";
import { wilsonInterval } from "../../../statistics/wilsonInterval.ts";
import type { CompletenessFit } from "../CompletenessFit.ts";
import { isCompleteSource } from "./isCompleteSource.ts";
import type { AdjustedLevel, SiteMonthCount } from "./SourceAdjustment.ts";

/**
 * The level of the sites whose documents were complete over the whole window. It repairs the trend: no site comes in or goes out. The
 * level is that of the sites kept, above and below the line alike (AP-HP keeps all sites below it, so that its level falls with the
 * number of sites). It says nothing of the others. Null where no site is left.
 *
 * Source: "complete source only", Remaki et al., medRxiv 2023.08.17.23294220.
 */
export function completeSources(
  counts: readonly SiteMonthCount[],
  fits: ReadonlyMap<number, CompletenessFit>,
  window: TimeWindow,
): AdjustedLevel | null {
  const sites = [...new Set(counts.map(({ site }) => site))];
  const kept = sites.filter((site) => isCompleteSource(fits.get(site), window));
  const inside = counts.filter(({ site, month }) => kept.includes(site) && window.from <= month && month <= window.to);
  const numerator = inside.reduce((sum, count) => sum + count.numerator, 0);
  const denominator = inside.reduce((sum, count) => sum + count.denominator, 0);
  const interval = wilsonInterval(numerator, denominator);
  if (!interval) return null;
  return { value: numerator / denominator, ...interval, kept, left: sites.filter((site) => !kept.includes(site)) };
}
