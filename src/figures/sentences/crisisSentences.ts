import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import { longestShift } from "../early/longestShift.ts";
import { type Crisis, longestCrisis, type NoYearBefore } from "../early/crisisExcess.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { isCounted } from "./formatFigure.ts";
import { formatExcess } from "./formatExcess.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { formatPeriod } from "./formatPeriod.ts";
import { formatRange } from "./formatRange.ts";

/** What a crisis adds up to, or why it cannot be said; then the year before, and how well documents were read. */
export function crisisSentences(
  crisis: Crisis,
  { points, watch }: ControlSeries,
  t: Translate,
  language: Language,
): readonly Sentence[] {
  if (crisis.state === "shifted")
    return [{ id: "figure.early.shifted", values: { days: crisis.days, most: longestShift } }];
  const start = formatPeriod(crisis.start, "week", language);
  if (crisis.state === "no week") return [{ id: "alerts.crisis.noWeek", values: { start } }];
  if (crisis.state === "no baseline") {
    const { known, weeks } = crisis;
    return [{ id: "alerts.crisis.noBaseline", values: { start, known, weeks } }];
  }
  const { total, known, expected, weeks } = crisis;
  const sentences: Sentence[] = [];
  if (total) {
    const signed = (value: number) => formatNumber(value, 0, language, "always");
    sentences.push({
      id: "alerts.crisis.total",
      values: {
        start,
        weeks: total.weeks,
        observed: formatRange(total.observed, t, language),
        expected: formatRange(total.expected, t, language),
        excess: formatExcess(total, t, language),
        lower: signed(total.lower),
        upper: signed(total.upper),
      },
    });
    if (total.lower <= 0 && total.upper >= 0) sentences.push({ id: "alerts.crisis.notExceptional", values: {} });
  } else return [{ id: "alerts.crisis.hidden", values: { start } }];
  if (crisis.cut)
    sentences.push({ id: "alerts.crisis.cut", values: { week: formatPeriod(crisis.cut, "week", language) } });
  if (crisis.isEnded) {
    const week = formatPeriod(weeks.at(-1)!.point.period, "week", language);
    sentences.push({ id: "alerts.crisis.ended", values: { week, weeks: longestCrisis } });
  }
  sentences.push({ id: "alerts.crisis.expected", values: { known, mean: formatRange(expected, t, language) } });
  const isOpen =
    expected.lower < expected.upper || weeks.some(({ observed }) => observed && observed.lower < observed.upper);
  if (isOpen && watch?.state === "on" && watch.hiddenAtMost !== null)
    sentences.push({ id: "alerts.crisis.range.hidden", values: { most: watch.hiddenAtMost } });

  const twice = weeks.flatMap(({ point, yearBefore }) =>
    yearBefore !== null && isCounted(point.figure) ? [{ now: point.figure.numerator, earlier: yearBefore }] : [],
  );
  if (twice.length > 0) {
    const sum = (side: "now" | "earlier") =>
      formatNumber(
        twice.reduce((all, week) => all + week[side], 0),
        0,
        language,
      );
    sentences.push({
      id: "alerts.crisis.yearBefore",
      values: { earlier: sum("earlier"), now: sum("now"), weeks: twice.length },
    });
  }
  if (crisis.noYearBefore)
    sentences.push({ id: "alerts.crisis.noYearBefore", values: { why: whyWords[crisis.noYearBefore] } });
  const first = points.findIndex(({ period }) => period === weeks[0]!.point.period);
  const [before, during] = [points.slice(Math.max(0, first - 8), first), weeks.map(({ point }) => point)].map(meanRead);
  if (before != null && during != null) {
    const values = { before: formatShare(before, 0, language), during: formatShare(during, 0, language), start };
    sentences.push({ id: "alerts.crisis.read", values });
  }
  return sentences;
}

const whyWords: Readonly<Record<NoYearBefore, string>> = {
  "not there": "absent",
  "other phase": "phase",
  "not shown": "hidden",
};

/** Of the weeks that are shown, each weighing as its neighbours. */
function meanRead(points: ControlSeries["points"]): number | null {
  const shares = points.flatMap(({ shareRead }) => shareRead ?? []);
  return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
}
