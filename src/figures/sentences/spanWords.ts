import type { Language } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { formatPeriod, formatWindow } from "./formatPeriod.ts";

/** Months that a figure stands for as a whole, both included; null when one period of the grain speaks. */
export type Whole = { readonly from: string; readonly to: string } | null;

/**
 * What a line's current figure stands for in time: a whole window, else its last complete period; empty when there is none, or when
 * it counts what is wanting when the data end.
 */
export function spanWords({ indicator, period, series }: IndicatorFigures, whole: Whole, language: Language): string {
  if (indicator.shape === "count") return "";
  if (whole) return formatWindow(whole, language);
  return period ? formatPeriod(period, series.grain, language) : "";
}
