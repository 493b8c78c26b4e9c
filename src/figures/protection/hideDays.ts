import { addCells } from "../../disclosure/addCells.ts";
import { countsOf } from "../../disclosure/countsOf.ts";
import { hideParts } from "../../disclosure/hideParts.ts";
import type { TableCell } from "../../disclosure/PublishedTable.ts";
import { acrossMonths } from "../../perimeter/acrossMonths.ts";
import { periodOf } from "../../perimeter/periods.ts";
import { groupBy } from "../groupBy.ts";

/** A day as counted, `YYYY-MM-DD`. */
export interface CountedDay {
  readonly day: string;
  readonly cell: TableCell;
}

/** First days of the weeks and of the months of the whole extract that are not simply shown. */
export interface HiddenPeriods {
  readonly weeks: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

export interface HiddenDays {
  readonly days: ReadonlySet<string>;
  /** Weeks across two months show no day at all. */
  readonly holed: boolean;
}

/**
 * Which days are hidden so that neither the weeks nor the months shown tell one, and no day shown tells a hidden week or month. `days`
 * are all of the extract.
 *
 * The days of one week in one month are settled together, as the parts of a total that is known (`hideParts`): of those hidden, any
 * may count from none to their whole sum, the others giving way, and no week, month or longer period changes by it.
 *
 * A hidden week shows no day. Weeks across two months show theirs only where no week, no month and no part of such a week in one month
 * is small: their days tell how much of each lies in which month, and that, month after month, what a hidden week counts, or how
 * much of another lies in its month. A week within one month adds nothing to what its own count tells of the others.
 */
export function hideDays(counted: readonly CountedDay[], { weeks, months }: HiddenPeriods, k: number): HiddenDays {
  const byWeek = groupBy(counted, ({ day }) => periodOf(day, "week").start);
  const blocks = new Map(
    [...byWeek].map(([week, days]) => [week, [...groupBy(days, ({ day }) => day.slice(0, 7)).values()]]),
  );
  const isSmall = (block: readonly CountedDay[]) =>
    countsOf(addCells(block.map(({ cell: { cell } }) => cell))).some((units) => units > 0 && units < k);
  const holed =
    weeks.size + months.size > 0 || [...blocks].some(([week, parts]) => acrossMonths(week) && parts.some(isSmall));
  const days = new Set<string>();
  for (const [week, parts] of blocks) {
    const isShown = !weeks.has(week) && !(holed && acrossMonths(week));
    for (const block of parts) {
      const cells = block.map(({ cell }) => cell);
      for (const at of hideParts(isShown, cells, k)) days.add(block[at]!.day);
      // One in doubt is hidden until the records are there.
      for (const { day, cell } of block) if (cell.state !== "publish") days.add(day);
    }
  }
  return { days, holed };
}
