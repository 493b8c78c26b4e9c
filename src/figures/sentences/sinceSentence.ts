import type { Indicator, Scale } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence } from "../../locales/translate.ts";
import type { Figure } from "../Figure.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import type { SplitChange } from "../since/SplitChange.ts";
import { decimalsFor, formatValue, isCounted, toScale } from "./formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatDate } from "./formatPeriod.ts";
import { seriesScale } from "./seriesScale.ts";

type Split = Extract<SplitChange, { readonly state: "split" }>;

/**
 * What changed since an earlier extract: `Depuis l’extrait du 15 octobre 2025 : +2,1 points, dont +0,3 de révision du passé et
 * +1,8 de données nouvelles.` Of a delay the change is that of the share that its chart shows, and says so. Null where nothing is
 * compared, and where the figure shown says itself that it is hidden or not counted.
 */
export function sinceSentence(line: IndicatorFigures, language: Language): Sentence | null {
  if (!line.since) return null;
  const { extractedAt, change } = line.since;
  const date = formatDate(extractedAt, language);
  const scale = seriesScale(line.indicator, {});
  switch (change.state) {
    case "split": {
      const shown = comparedFigure(line);
      const decimals = isCounted(shown) ? decimalsFor(shown, scale) : 0;
      const said = splitSentence(change, decimals, date, scale, language);
      return { ...said, values: { ...said.values, ...shareNamed(line.indicator) } };
    }
    case "undivided": {
      if (change.total === 0 && !change.cause)
        return { id: "figure.since.same", values: { date, ...shareNamed(line.indicator) } };
      const total = withUnit(change.total, 0, scale, language);
      return { id: "figure.since.undivided", values: { date, total, cause: change.cause ?? "none" } };
    }
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

/** The figure that the change ends in. */
function comparedFigure({ indicator, current, period, series }: IndicatorFigures): Figure {
  if (indicator.shape !== "delay") return current;
  return series.points.find((point) => point.period === period)?.figure ?? current;
}

/** Of a delay, the days within which the share compared counts. */
const shareNamed = (indicator: Indicator) =>
  indicator.shape === "delay" ? { what: "share", days: indicator.charted } : { what: "figure", days: 0 };

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
