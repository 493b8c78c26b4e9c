import type { Grain } from "../../perimeter/View.ts";

/** What stands under one period of a time axis. */
export interface AxisLabel {
  readonly month: boolean;
  readonly year: boolean;
}

const monthsIn: Readonly<Record<Grain, number>> = { week: 7 / 30.44, month: 1, quarter: 3, term: 4 };

/** Room that the name of a month takes, in pixels. */
const room = 34;

/**
 * Which of the periods, given by their first days, name their month: the first of each month, quarter, half or whole year, as there
 * is room. The year stands under January, and under the first period where the next name is far enough.
 */
export function axisLabels(days: readonly string[], grain: Grain, band: number): readonly AxisLabel[] {
  const steps = grain === "term" ? [4, 12] : [1, 3, 6, 12];
  const step = steps.find((months) => (months * band) / monthsIn[grain] >= room) ?? 12;
  const month = (at: number) => Number(days[at]?.slice(5, 7));
  const begins = (at: number) => at === 0 || month(at) !== month(at - 1);
  const named = days.map((_, at) => begins(at) && (month(at) - 1) % step === 0);
  const next = named.indexOf(true, 1);
  if (next < 0 || next * band > room + 6) named[0] = days.length > 0;
  else if (named[0] && next * band < room) named[0] = false;
  return named.map((shown, at) => ({ month: shown, year: shown && (at === 0 || month(at) === 1) }));
}
