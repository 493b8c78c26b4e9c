import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence } from "../../locales/translate.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { limitsWithin } from "../limitsWithin.ts";
import { decimalsFor, formatInColumn, formatValue, isCounted } from "./formatFigure.ts";

/**
 * Where a point without a signal stands to its limits, as the end of a sentence: between them, or beyond one where no rule judges it.
 * Null where there are none.
 */
export function placeSentence(series: ControlSeries, index: number, scale: Scale, language: Language): Sentence | null {
  const point = series.points[index];
  if (!point || !isCounted(point.figure) || point.lowerLimit === null || point.upperLimit === null) return null;
  const { value } = point.figure;
  const { lowerLimit, upperLimit } = limitsWithin(point, series);
  const decimals = decimalsFor(point.figure, scale);
  const say = (level: number | null) => (level === null ? "" : formatValue(level, scale, decimals, language));
  const phase = series.phases.find(({ from, to }) => from <= index && index <= to);
  const provisional = String(phase?.status === "provisional");
  const beyond = (side: "high" | "low", limit: number): Sentence => ({
    id: `figure.signal.beyond-${side}`,
    values: { provisional, limit: say(limit) },
  });
  if (value !== null && upperLimit !== null && value > upperLimit) return beyond("high", upperLimit);
  if (value !== null && lowerLimit !== null && value < lowerLimit) return beyond("low", lowerLimit);
  const hasBoth = lowerLimit !== null && upperLimit !== null;
  const limits = hasBoth ? "both" : lowerLimit !== null ? "lower" : upperLimit !== null ? "upper" : "none";
  const lower = hasBoth ? formatInColumn(lowerLimit, scale, decimals, language) : say(lowerLimit);
  return { id: "figure.signal.none", values: { limits, provisional, lower, upper: say(upperLimit) } };
}
