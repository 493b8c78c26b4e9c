/** Which weeks of the past speak for a week. */
export interface FarringtonWeeks {
  /** Years looked back. */
  readonly years: number;
  /** Weeks taken before and after the week of the same date of each year. */
  readonly halfWindow: number;
  /** Levels of the seasonal factor. With 1 there is none, and the weeks around the date alone are taken. */
  readonly periods: number;
  /** The latest weeks, `halfWindow` or more, left out so that what begins does not hide itself. */
  readonly latestLeftOut: number;
}

/** A week by its place in the series, and its level of the seasonal factor: 0 for the time of year of the week judged. */
export interface BaselineWeek {
  readonly week: number;
  readonly season: number;
}

const WEEKS_A_YEAR = 365.2425 / 7;

/**
 * The weeks that speak for week `at`: in each year the one of the nearest date with those around it, and with a seasonal factor all
 * others, from one year to the next in `periods` − 1 stretches of equal length, the first ones a week longer where it does not divide.
 *
 * Source: Noufaily et al. (2013), Statistics in Medicine 32, 1206–1222; surveillance 1.26, `noPeriods` of `farringtonFlexible`.
 */
export function farringtonBaseline(
  at: number,
  { years, halfWindow, periods, latestLeftOut }: FarringtonWeeks,
): readonly BaselineWeek[] {
  const dates = Array.from({ length: years + 1 }, (_, year) => at - Math.round(year * WEEKS_A_YEAR));
  return dates
    .slice(1)
    .flatMap((date, year): readonly BaselineWeek[] => [
      ...Array.from({ length: 2 * halfWindow + 1 }, (_, i) => ({ week: date - halfWindow + i, season: 0 })),
      ...(periods > 1 ? stretches(date + halfWindow + 1, dates[year]! - halfWindow, periods - 1) : []),
    ])
    .filter(({ week }) => week < at - latestLeftOut);
}

/** The weeks from one place up to another, in so many stretches of seasons 1, 2 and on. */
function stretches(from: number, end: number, count: number): readonly BaselineWeek[] {
  const [length, rest] = [Math.floor((end - from) / count), (end - from) % count];
  return Array.from({ length: end - from }, (_, i) => ({
    week: from + i,
    season: 1 + Math.max(Math.floor(i / (length + 1)), Math.floor((i - rest) / length)),
  }));
}
