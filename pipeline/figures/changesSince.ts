import { declaredBreaks } from "../../src/figures/declaredBreaks.ts";
import { changeSince } from "../../src/figures/since/changeSince.ts";
import { definitionOf } from "../../src/figures/since/definitionOf.ts";
import { lastComplete } from "../../src/figures/since/lastComplete.ts";
import { comparedShape, publishedPeriod, type PublishedSeries } from "../../src/figures/since/PublishedSeries.ts";
import type { SplitChange } from "../../src/figures/since/SplitChange.ts";
import type { TableRow } from "../../src/figures/tabulate.ts";
import { calendarOf, cutoffOf } from "../../src/indicators/compile/Calendar.ts";
import { periodOf } from "../../src/perimeter/periods.ts";
import type { Grain } from "../../src/perimeter/View.ts";
import type { Answered } from "./Answered.ts";

/**
 * For each row of an extract's answer, its change since an earlier extract that was asked the same. The row is the figure shown now;
 * the last of its periods that was complete in the earlier extract is the one shown then. Without a grain the window itself is
 * compared, where it was complete. Null for indicators whose periods are not compared, and for those that were not measured.
 */
export async function changesSince(
  earlier: Answered,
  current: Answered,
  grain: Grain | null,
): Promise<readonly (SplitChange | null)[]> {
  const [before, after] = [await seriesOf(earlier), await seriesOf(current)];
  const { descriptor, tree } = current.source;
  return current.rows.map((row) => {
    const now = after.get(nameOf(row));
    if (!now) return null;
    const then = before.get(nameOf(row)) ?? null;
    const shown = then && shownThen(then.complete, row.period, current, grain);
    const breaks = declaredBreaks(descriptor.breaks, tree, row.site.id)
      .here.filter(({ indicators }) => !indicators || indicators.includes(row.indicator))
      .map(({ date }) => (grain ? periodOf(date, grain).start : date));
    return changeSince(then, now, { current: row.period, earlier: shown, breaks });
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
    const shape = comparedShape(indicator);
    if (!shape) continue;
    const definition = await definitionOf(indicator);
    const complete = { from: calendar.start, until: cutoffOf(indicator, calendar) };
    for (const row of rows) {
      if (row.indicator !== indicator.id) continue;
      const published = publishedPeriod(row.period, row.figure, row.nlpVersion);
      if (!published) continue;
      const found = series.get(nameOf(row)) ?? { definition, shape, complete, periods: [] };
      found.periods.push(published);
      series.set(nameOf(row), found);
    }
  }
  return series;
}

const nameOf = ({ indicator, site, splits }: TableRow) => JSON.stringify([indicator, site.code, site.name, splits]);
