import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence } from "../../locales/translate.ts";
import type { Figure } from "../Figure.ts";
import type { DatedChange, SplitChange } from "../since/SplitChange.ts";
import { decimalsFor, formatValue, isCounted, toScale } from "./formatFigure.ts";
import { formatNumber } from "./formatNumber.ts";
import { formatDate } from "./formatPeriod.ts";

type Split = Extract<SplitChange, { readonly state: "split" }>;

/**
 * What changed since an earlier extract: `Depuis l’extrait du 15 octobre 2025 : +2,1 points, dont +0,3 de révision du passé et
 * +1,8 de données nouvelles.` Null where the figure shown says itself that it is hidden or not counted.
 */
export function sinceSentence(
  { extractedAt, change }: DatedChange,
  current: Figure,
  scale: Scale,
  language: Language,
): Sentence | null {
  const date = formatDate(extractedAt, language);
  switch (change.state) {
    case "split":
      return splitSentence(change, isCounted(current) ? decimalsFor(current, scale) : 0, date, scale, language);
    case "hidden":
    case "missing": {
      const whose = change.whose === "same period now" ? "period" : change.whose;
      return whose === "now" ? null : { id: `figure.since.${change.state}`, values: { date, whose } };
    }
    case "across a break":
      return { id: "figure.since.break", values: { date } };
    case "not comparable":
      return { id: "figure.since.none", values: { date } };
  }
}

function splitSentence(
  { total, past, newData }: Split,
  decimals: number,
  date: string,
  scale: Scale,
  language: Language,
): Sentence {
  if (past.difference === 0 && newData === 0) return { id: "figure.since.same", values: { date } };
  const step = 10 ** decimals;
  const rounded = (value: number) => Math.round(toScale(value, scale) * step) / step;
  const whole = withUnit(rounded(total), decimals, scale, language);
  if (past.difference === 0 || newData === 0)
    return {
      id: "figure.since.single",
      values: { date, total: whole, cause: newData === 0 ? past.cause : "new data" },
    };
  const bare = (value: number) => formatNumber(value, decimals, language, "always");
  return {
    id: "figure.since.split",
    values: {
      date,
      total: whole,
      cause: past.cause,
      past: bare(rounded(past.difference)),
      // The rest, so that the numbers add up as they are read.
      newData: bare(rounded(total) - rounded(past.difference)),
    },
  };
}

/** A signed number with the unit of a difference: shares differ by points. */
function withUnit(value: number, decimals: number, scale: Scale, language: Language): string {
  const text = formatNumber(value, decimals, language, "always");
  if (scale === "percent") return `${text}\u00a0${language === "fr" && Math.abs(value) < 2 ? "point" : "points"}`;
  const unit = formatValue(0, scale, 0, language).slice(1);
  return text + unit;
}
