import type { Grain } from "./View.ts";

/** What days are counted by: a grain of screens, or each day by itself, which no address asks for. */
export type Step = Grain | "day";

/** A period of a grain: its first and last day, `YYYY-MM-DD`. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** Every period of the grain that touches the days from `start` to `end`, oldest first. Weeks are ISO weeks. */
export function periodsBetween(start: string, end: string, grain: Grain): readonly Period[] {
  const found: Period[] = [];
  for (let period = periodOf(start, grain); period.start <= end; period = periodOf(nextDay(period.end), grain))
    found.push(period);
  return found;
}

const periods = new Map<Step, Map<string, Period>>();

/** The period of the grain that holds the day; found once. */
export function periodOf(day: string, grain: Step): Period {
  const known = periods.get(grain) ?? new Map<string, Period>();
  periods.set(grain, known);
  const period = known.get(day) ?? findPeriod(day, grain);
  known.set(day, period);
  return period;
}

function findPeriod(day: string, grain: Step): Period {
  if (grain === "day") return { start: day, end: day };
  if (grain === "week") {
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    const start = addDays(day, -weekday);
    return { start, end: addDays(start, 6) };
  }
  const months = { month: 1, quarter: 3, term: 4 }[grain];
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % months);
  const length = new Date(Date.UTC(Number(year), first + months, 0)).getUTCDate();
  return { start: `${year}-${twoDigits(first + 1)}-01`, end: `${year}-${twoDigits(first + months)}-${length}` };
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The same period one year earlier. */
export function yearBefore(period: Period, grain: Grain): Period {
  if (grain === "week") return periodOf(addDays(period.start, -364), grain);
  return periodOf(`${Number(period.start.slice(0, 4)) - 1}${period.start.slice(4)}`, grain);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}

/** The day after. */
export function nextDay(day: string): string {
  return addDays(day, 1);
}

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(moment) && dayOf(moment) === text;
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
