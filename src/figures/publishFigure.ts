import type { Verdict } from "../disclosure/judgeCell.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { kaplanMeier } from "../statistics/kaplanMeier.ts";
import { meanInterval } from "../statistics/meanInterval.ts";
import { shareWithin } from "../statistics/shareWithin.ts";
import { wilsonInterval } from "../statistics/wilsonInterval.ts";
import type { Figure } from "./Figure.ts";
import { selectedByReading } from "./selectedByReading.ts";
import type { Tally } from "./Tally.ts";

/** What may be said of a tally once it is judged. */
export function publishFigure(
  indicator: Indicator,
  tally: Tally,
  verdict: Verdict,
  state: "final" | "provisional",
): Figure {
  const nothing = withheld(indicator, tally, verdict);
  if (nothing) return nothing;
  const { denominator, numerator } = tally;
  switch (indicator.shape) {
    case "proportion": {
      const interval = wilsonInterval(numerator, denominator)!;
      return {
        state,
        numerator,
        denominator,
        value: numerator / denominator,
        lower: interval.lower,
        upper: interval.upper,
      };
    }
    case "mean": {
      const mean = meanInterval(numerator, tally.sumSquares, denominator)!;
      return { state, numerator, denominator, value: mean.mean, lower: mean.lower, upper: mean.upper };
    }
    case "count":
      return { state, numerator: tally.ages[0] ?? 0, denominator, value: tally.ages[0] ?? 0, lower: null, upper: null };
    case "delay": {
      const { median } = kaplanMeier(tally.delays!);
      const events = tally.delays!.events.reduce((sum, units) => sum + units, 0);
      return {
        state,
        numerator: events,
        denominator,
        value: typeof median === "number" ? median : null,
        lower: null,
        upper: null,
      };
    }
  }
}

/** What stands in a series and is compared period by period: of a delay the share within the days that its sheet charts, not the median. */
export function publishCharted(
  indicator: Indicator,
  tally: Tally,
  verdict: Verdict,
  state: "final" | "provisional",
): Figure {
  return indicator.shape === "delay"
    ? publishShareWithin(indicator, tally, verdict, state, indicator.charted)
    : publishFigure(indicator, tally, verdict, state);
}

/** Shares within so many days, or counts by age of the want, in the order of the sheet. */
export function publishMarks(
  indicator: Indicator,
  tally: Tally,
  verdict: Verdict,
  state: "final" | "provisional",
): { days: number; figure: Figure }[] {
  if (indicator.shape === "count") {
    return indicator.agesDays.map((days, index) => {
      const units = tally.ages[index] ?? 0;
      const figure = withheld(indicator, tally, verdict) ?? {
        state,
        numerator: units,
        denominator: tally.denominator,
        value: units,
        lower: null,
        upper: null,
      };
      return { days, figure };
    });
  }
  if (indicator.shape === "delay")
    return indicator.within.map((days) => ({
      days,
      figure: publishShareWithin(indicator, tally, verdict, state, days),
    }));
  return [];
}

/** Share of units whose event came within so many days of the anchor, those still waiting censored. */
export function publishShareWithin(
  indicator: Indicator,
  tally: Tally,
  verdict: Verdict,
  state: "final" | "provisional",
  days: number,
): Figure {
  const nothing = withheld(indicator, tally, verdict);
  if (nothing) return nothing;
  const share = shareWithin(tally.delays!, days);
  if (!share) return { state: "not followed", days };
  const hits = tally.delays!.events.slice(0, days + 1).reduce((sum, units) => sum + units, 0);
  return {
    state,
    numerator: hits,
    denominator: tally.denominator,
    value: share.share,
    lower: share.lower,
    upper: share.upper,
  };
}

// Half the cells of a matrix are one of these.
const hidden: Figure = { state: "hidden" };
const empty: Figure = { state: "empty" };
const emptyByReading: Figure = { state: "empty", selectedByReading: true };
const notRead: Figure = { state: "not read" };

/** No unit to count. */
export function emptyFigure(indicator: Indicator): Figure {
  return selectedByReading(indicator) ? emptyByReading : empty;
}

function withheld(indicator: Indicator, tally: Tally, verdict: Verdict): Figure | null {
  if (verdict !== "publish") return hidden;
  if (tally.denominator > 0) return null;
  return tally.population > 0 && indicator.unread === "excluded" ? notRead : emptyFigure(indicator);
}
