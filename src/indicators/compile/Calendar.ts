import { addDays } from "../../perimeter/periods.ts";
import type { Descriptor } from "../../extract/Descriptor.ts";
import type { Indicator } from "../language/Indicator.ts";

/** The days that figures may cover: units anchored before `start` or after an indicator's `cutoff` count nowhere. */
export interface Calendar {
  readonly start: string;
  readonly end: string;
  readonly watermark: Descriptor["watermark"];
}

const calendars = new WeakMap<Descriptor, Calendar>();

/** The same object for the same descriptor. */
export function calendarOf(descriptor: Descriptor): Calendar {
  const { period, watermark } = descriptor;
  const calendar = calendars.get(descriptor) ?? { start: period.start, end: period.end, watermark };
  calendars.set(descriptor, calendar);
  return calendar;
}

const cutoffs = new WeakMap<Calendar, Map<Indicator, string>>();

/** Last day an indicator is complete for: min(watermarks it needs) − horizon, within the period of the extract. */
export function cutoffOf(indicator: Indicator, calendar: Calendar): string {
  const known = cutoffs.get(calendar) ?? new Map<Indicator, string>();
  cutoffs.set(calendar, known);
  const cutoff = known.get(indicator) ?? completeUntil(indicator, indicator.horizonDays, calendar);
  known.set(indicator, cutoff);
  return cutoff;
}

/** The same for events that may come so many days after their unit. */
export function completeUntil({ watermarks }: Indicator, horizonDays: number, calendar: Calendar): string {
  const needed = watermarks.map((name) => calendar.watermark[name] ?? calendar.start);
  const complete = needed.map((day) => addDays(day.slice(0, 10), -horizonDays));
  return [calendar.end, ...complete].reduce((earliest, day) => (day < earliest ? day : earliest));
}

/** The day at which a count of what is wanting stands. */
export function standsOn({ watermark }: Calendar): string {
  return watermark.notes.slice(0, 10);
}
