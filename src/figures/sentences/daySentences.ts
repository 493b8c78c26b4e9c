import type { Language, Sentence } from "../../locales/translate.ts";
import type { CrisisDay } from "../early/crisisDays.ts";
import type { WatchedDays } from "../early/WatchedDays.ts";
import { isCounted } from "./formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatDay } from "./formatPeriod.ts";

/** Why a crisis is told by day or not; `k` is the threshold of the extract. */
export function dailySentence(days: WatchedDays, k: number): Sentence {
  switch (days.state) {
    case "read":
      return { id: "alerts.days.read", values: { k } };
    case "shifted":
      return { id: "alerts.days.shifted", values: { days: days.days } };
    default:
      return { id: `alerts.days.${days.state}`, values: {} };
  }
}

/** How many days of a crisis are told, the highest and what stands beside them, where any counts more than 0; `holed`: weeks across two months tell none. */
export function daySentences(days: readonly CrisisDay[], holed: boolean, language: Language): readonly Sentence[] {
  const shown = days.flatMap(({ day, figure }) => (isCounted(figure) ? [{ day, count: figure.numerator }] : []));
  const across: readonly Sentence[] = holed ? [{ id: "alerts.days.across", values: {} }] : [];
  if (shown.length === 0) return [{ id: "alerts.days.none", values: { days: days.length } }, ...across];
  if (shown.every(({ count }) => count === 0))
    return [{ id: "alerts.days.zero", values: { days: days.length, shown: shown.length } }, ...across];
  const highest = shown.reduce((one, other) => (other.count > one.count ? other : one));
  const values = {
    days: days.length,
    shown: shown.length,
    count: formatNumber(highest.count, 0, language),
    day: formatDay(highest.day, language),
  };
  const isExpected = days.some(({ expected }) => expected !== null);
  return [
    { id: "alerts.days.said", values },
    ...across,
    { id: isExpected ? "alerts.days.expected" : "alerts.days.unexpected", values: {} },
  ];
}
