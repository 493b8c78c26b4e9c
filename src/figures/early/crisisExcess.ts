import { addDays, periodOf, yearBefore } from "../../perimeter/periods.ts";
import { futureSumInterval } from "../../statistics/futureSumInterval.ts";
import { isMarked } from "../completeness/CompletenessMark.ts";
import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { isCounted } from "../sentences/formatFigure.ts";

/** Weeks before a crisis that say what would have come without it, and how many of them must be known. */
const before = { weeks: 8, known: 5 };

/** After so many weeks those before a crisis say nothing any more of what would have come. */
export const longestCrisis = 26;

/** A count of which no more is known than that it lies between two; they are the same where it is known. */
export interface CountRange {
  readonly lower: number;
  readonly upper: number;
}

/** More than expected, or less: beside the range that counts and expectation leave, its 95 % interval. */
export interface Excess {
  readonly observed: CountRange;
  readonly expected: CountRange;
  readonly excess: CountRange;
  readonly lower: number;
  readonly upper: number;
}

/** One week of a crisis; null where its count is not known. */
export interface CrisisWeek {
  readonly point: SeriesPoint;
  readonly observed: CountRange | null;
  /** From the beginning up to this week. */
  readonly sum: Excess | null;
  /** The same week of the year before. */
  readonly yearBefore: number | null;
}

/** Why no week of a crisis has one of the year before beside it: none is in the extract, another version read them, or none is shown. */
export type NoYearBefore = "not there" | "other phase" | "not shown";

export type Crisis =
  | {
      readonly state: "read";
      /** First day of the week that holds the day it began. */
      readonly start: string;
      /** Weeks before it that say what is expected, of eight. */
      readonly known: number;
      readonly expected: CountRange;
      readonly weeks: readonly CrisisWeek[];
      /** First day of the week with which a phase begins within the crisis: nothing is summed from it on. Null where none does. */
      readonly cut: string | null;
      /** Weeks that came after half a year are left out, though they are there. */
      readonly isEnded: boolean;
      /** Null where a week of the year before stands beside one. */
      readonly noYearBefore: NoYearBefore | null;
      /** Over all its weeks that are known; null where no week is shown. */
      readonly total: (Excess & { readonly weeks: number }) | null;
    }
  /** Too few of the weeks before it are known, or are in the extract. */
  | { readonly state: "no baseline"; readonly start: string; readonly known: number; readonly weeks: number }
  | { readonly state: "no week"; readonly start: string }
  | { readonly state: "shifted"; readonly days: number };

/**
 * Weekly counts from the day of a crisis up to the week `last`, half a year at most, against the eight weeks before it: what was counted less what would have
 * come had these weeks gone on, summed, with the interval of that prediction (see `futureSumInterval`). What was counted is taken as it
 * is. The weeks before know no season.
 *
 * Only what is shown enters. Where a hidden week is known to count so many at most, it stands for anything between none and that: the
 * range is what this allows, and the interval the widest. Elsewhere a hidden week is left out. Weeks whose documents are not as complete
 * as expected, or that two versions read, are left out of the weeks before and stand among those of the crisis. Weeks before serve from
 * the phase of its first week alone, and those of a later phase are not counted: what another version finds more is no excess.
 */
export function crisisExcess({ points, watch, phases }: ControlSeries, day: string, last: string | null): Crisis {
  const start = periodOf(day, "week").start;
  if (watch?.state === "shifted") return { state: "shifted", days: watch.days };
  const hiddenAtMost = watch?.state === "on" ? watch.hiddenAtMost : null;
  const rangeOf = (point: SeriesPoint): CountRange | null => {
    if (isCounted(point.figure)) return { lower: point.figure.numerator, upper: point.figure.numerator };
    return point.figure.state === "hidden" && hiddenAtMost !== null ? { lower: 0, upper: hiddenAtMost } : null;
  };
  const since = points.filter(({ period }) => period >= start && last !== null && period <= last);
  const during = since.slice(0, longestCrisis);
  if (during.length === 0) return { state: "no week", start };
  const phaseOf = (point: SeriesPoint) => {
    const at = points.indexOf(point);
    return phases.findIndex(({ from, to }) => from <= at && at <= to);
  };
  const phase = phaseOf(during[0]!);
  const cut = during.find((point) => phaseOf(point) !== phase)?.period ?? null;
  const earliest = addDays(start, -7 * before.weeks);
  const past = points
    .filter((point) => point.period >= earliest && point.period < start && stands(point) && phaseOf(point) === phase)
    .flatMap((point) => rangeOf(point) ?? []);
  if (past.length < before.known) return { state: "no baseline", start, known: past.length, weeks: before.weeks };
  const expectedOver = expectation(past);

  const byPeriod = new Map(points.map((point) => [point.period, point]));
  const thenOf = ({ period }: SeriesPoint) => byPeriod.get(yearBefore(periodOf(period, "week"), "week").start);
  let [counted, lower, upper] = [0, 0, 0];
  const weeks = during.map((point): CrisisWeek => {
    const observed = cut !== null && point.period >= cut ? null : rangeOf(point);
    if (observed) [counted, lower, upper] = [counted + 1, lower + observed.lower, upper + observed.upper];
    const then = thenOf(point);
    const isComparable = then && isCounted(then.figure) && phaseOf(then) === phaseOf(point);
    return {
      point,
      observed,
      sum: observed && excessOf({ lower, upper }, expectedOver(counted)),
      yearBefore: isComparable && isCounted(then.figure) ? then.figure.numerator : null,
    };
  });
  const { expected } = expectedOver(1);
  const isShown = during.some(({ figure }) => isCounted(figure));
  const sum = (isShown && weeks.findLast((week) => week.sum)?.sum) || null;
  const earlier = during.flatMap((point) => thenOf(point) ?? []);
  return {
    state: "read",
    start,
    known: past.length,
    expected,
    weeks,
    cut,
    isEnded: since.length > longestCrisis,
    noYearBefore: weeks.some((week) => week.yearBefore !== null)
      ? null
      : earlier.length === 0
        ? "not there"
        : earlier.some(({ figure }) => isCounted(figure))
          ? "other phase"
          : "not shown",
    total: sum && { ...sum, weeks: counted },
  };
}

/** Whether a week may say what is usual. A hidden one says so by its bound. */
function stands(point: SeriesPoint): boolean {
  return point.enters || (point.figure.state === "hidden" && !isMarked(point));
}

interface Expectation {
  readonly expected: CountRange;
  readonly lower: number;
  readonly upper: number;
}

/**
 * What is expected over so many weeks, by the counts of the weeks before. Mean and deviation are convex functions of the counts, so that
 * the upper end is highest, and the lower one lowest, where each unknown count is at one of its bounds; these being equal, only how many
 * are at the upper one matters.
 */
function expectation(past: readonly CountRange[]): (weeks: number) => Expectation {
  const known = past.filter(({ lower, upper }) => lower === upper).map(({ lower }) => lower);
  const open = past.filter(({ lower, upper }) => lower < upper);
  const counts = Array.from({ length: open.length + 1 }, (_, high) => [
    ...known,
    ...open.map(({ lower, upper }, at) => (at < high ? upper : lower)),
  ]);
  return (weeks) => {
    const sums = counts.map((some) => futureSumInterval(some, weeks));
    return {
      expected: { lower: sums[0]!.expected, upper: sums.at(-1)!.expected },
      lower: Math.min(...sums.map(({ lower }) => lower)),
      upper: Math.max(...sums.map(({ upper }) => upper)),
    };
  };
}

function excessOf(observed: CountRange, { expected, lower, upper }: Expectation): Excess {
  return {
    observed,
    expected,
    excess: { lower: observed.lower - expected.upper, upper: observed.upper - expected.lower },
    lower: observed.lower - upper,
    upper: observed.upper - lower,
  };
}
