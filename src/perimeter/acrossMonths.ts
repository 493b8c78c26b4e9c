import { periodOf } from "./periods.ts";

/** Whether the week of a day lies in two months. */
export function acrossMonths(day: string): boolean {
  const { start, end } = periodOf(day, "week");
  return start.slice(0, 7) !== end.slice(0, 7);
}
