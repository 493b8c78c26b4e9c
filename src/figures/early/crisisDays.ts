import { acrossMonths } from "../../perimeter/acrossMonths.ts";
import { addDays } from "../../perimeter/periods.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import type { WatchedDay } from "./WatchedDays.ts";

/** Weeks before a crisis that say what is usual of a day of the week, and how many of its days must be known. */
const before = { weeks: 8, known: 5 };

/** The first day that is needed beside the days of a crisis that began in the week of `start`. */
export const daysFrom = (start: string) => addDays(start, -7 * before.weeks);

/** One day of a crisis. */
export interface CrisisDay extends WatchedDay {
  /** Mean of the same day of the week over the weeks before; null where too few are told. */
  readonly expected: number | null;
}

/**
 * The days of a crisis from the week of `start` to the day `last`, each beside the mean of the same day of the week over the eight weeks
 * before: hospitals count more on a Monday than on a Sunday. A day that is hidden for being small would make the mean of the others too
 * high, so that there is none then. Where weeks across two months tell no day whatever they count (`holed`), they are left out of it.
 * Only what is shown enters.
 */
export function crisisDays(
  days: readonly WatchedDay[],
  { start, last, holed }: { readonly start: string; readonly last: string; readonly holed: boolean },
): readonly CrisisDay[] {
  const apart = holed ? days.filter(({ day }) => !acrossMonths(day)) : days;
  const usual = Array.from({ length: 7 }, (_, weekday) => meanOf(apart, addDays(start, weekday)));
  return days
    .filter(({ day }) => day >= start && day <= last)
    .map((one) => ({ ...one, expected: usual[weekdayOf(one.day)]! }));
}

function meanOf(days: readonly WatchedDay[], next: string): number | null {
  const same = Array.from({ length: before.weeks }, (_, at) => addDays(next, -7 * (at + 1)));
  const told = days.filter(({ day }) => same.includes(day));
  const counts = told.flatMap(({ figure }) => (isCounted(figure) ? figure.numerator : []));
  if (counts.length < before.known || counts.length < told.length) return null;
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

/** 0 for Monday. */
const weekdayOf = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
