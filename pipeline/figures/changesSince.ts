import { breakStarts } from "../../src/figures/since/breakStarts.ts";
import { changeSince } from "../../src/figures/since/changeSince.ts";
import { definitionOf } from "../../src/figures/since/definitionOf.ts";
import { lastComplete } from "../../src/figures/since/lastComplete.ts";
import { isCompared, publishedPeriod, type PublishedSeries } from "../../src/figures/since/PublishedSeries.ts";
import type { SplitChange } from "../../src/figures/since/SplitChange.ts";
import type { TableRow } from "../../src/figures/tabulate.ts";
import { calendarOf, cutoffOf, standsOn } from "../../src/indicators/compile/Calendar.ts";
import type { Grain } from "../../src/perimeter/View.ts";
import type { Answered } from "./Answered.ts";

/**
 * For each row of an extract's answer, its change since an earlier extract that was asked the same. The row is the figure shown now;
 * the last of its periods that was complete in the earlier extract is the one shown then. Without a grain the window itself is
 * compared, where it was complete. A count is compared with the count of the same row. Null for indicators that are not compared, and
 * for those that were not measured.
 */
export async function changesSince(
  earlier: Answered,
  current: Answered,
  grain: Grain | null,
): Promise<readonly (SplitChange | null)[]> {
  const [before, after] = [await seriesOf(earlier), await seriesOf(current)];
  const { descriptor, tree, catalogue } = current.source;
  const counts = new Set(catalogue.filter(({ shape }) => shape === "count").map(({ id }) => id));
  return current.rows.map((row) => {
    const isCount = counts.has(row.indicator);
    const now = after.get(nameOf(row, isCount));
    if (!now) return null;
    const then = before.get(nameOf(row, isCount)) ?? null;
    const period = isCount ? now.periods[0]!.period : row.period;
    const shown = then && (isCount ? then.periods[0]!.period : shownThen(then.complete, period, current, grain));
    const breaks = breakStarts(descriptor, tree, {
      indicator: row.indicator,
      site: row.site.id,
      grain: isCount ? null : grain,
    });
    return changeSince(then, now, { current: period, earlier: shown, breaks });
  });
}

function shownThen(
  complete: PublishedSeries["complete"],
  period: string,
  { from, to }: Answered,
  grain: Grain | null,
): string | null {
  if (grain) return lastComplete(complete, period, grain);
  return complete.from <= from && to <= complete.until ? period : null;
}

/** The rows of each indicator, place and breakdown that can be compared, period by period. */
async function seriesOf({ rows, source }: Answered): Promise<ReadonlyMap<string, PublishedSeries>> {
  const calendar = calendarOf(source.descriptor);
  const series = new Map<string, PublishedSeries & { periods: PublishedSeries["periods"][number][] }>();
  for (const indicator of source.catalogue) {
    if (!isCompared(indicator)) continue;
    const isCount = indicator.shape === "count";
    const definition = await definitionOf(indicator);
    const complete = { from: calendar.start, until: cutoffOf(indicator, calendar) };
    for (const row of rows) {
      if (row.indicator !== indicator.id) continue;
      const published = publishedPeriod(isCount ? standsOn(calendar) : row.period, row.figure, row.nlpVersion);
      if (!published) continue;
      const name = nameOf(row, isCount);
      const found = series.get(name) ?? { definition, shape: indicator.shape, complete, periods: [] };
      found.periods.push(published);
      series.set(name, found);
    }
  }
  return series;
}

/** A count of each period is a series of its own: it stands at one day. */
const nameOf = ({ indicator, site, splits, period }: TableRow, isCount: boolean) =>
  JSON.stringify([indicator, site.code, site.name, splits, isCount ? period : ""]);
