import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Language } from "../../locales/translate.ts";
import type { Figure } from "../Figure.ts";
import { supportedDecimals } from "../supportedDecimals.ts";
import { formatNumber, percentSign } from "../../locales/formatNumber.ts";

/** A figure that carries a value's place: final or provisional. */
export type Counted = Extract<Figure, { readonly state: "final" | "provisional" }>;

/** Whether the figure was counted, so that it has a denominator. */
export function isCounted(figure: Figure): figure is Counted {
  return figure.state === "final" || figure.state === "provisional";
}

const factors: Readonly<Record<Scale, number>> = { percent: 100, "per 10 000": 10_000, points: 1, days: 1, count: 1 };
const most: Readonly<Record<Scale, number>> = { percent: 1, "per 10 000": 1, points: 2, days: 0, count: 0 };

/** The value as it is printed: a share of 0.714 is 71.4 on `percent`. */
export function toScale(value: number, scale: Scale): number {
  return value * factors[scale];
}

/**
 * Decimals that a width of interval supports: the last digit stands for at most a tenth of the width.
 * No more than its scale has, unless both bounds would read alike: none of 8,000 is no interval of 0 to 0.
 * Without an interval, none.
 */
export function decimalsFor(
  bounds: { readonly lower: number | null; readonly upper: number | null },
  scale: Scale,
): number {
  if (bounds.lower === null || bounds.upper === null) return 0;
  const width = toScale(bounds.upper - bounds.lower, scale);
  if (!(width > 0)) return most[scale];
  const supported = Math.max(0, supportedDecimals(width));
  return Math.min(supported, decimalsApart(toScale(bounds.lower, scale), toScale(bounds.upper, scale), most[scale]));
}

/** The fewest decimals, from `least` on, with which two numbers that differ are written differently. */
function decimalsApart(one: number, other: number, least: number): number {
  const written = (value: number) => formatNumber(value, least, "en");
  return written(one) === written(other) ? decimalsApart(one, other, least + 1) : least;
}

/** The sign or word after a value: ` %`, ` ‱` in words, ` j`. */
function suffix(scale: Scale, language: Language): string {
  if (scale === "percent") return percentSign(language);
  if (scale === "per 10 000") return language === "fr" ? " pour 10\u202f000" : " per 10,000";
  if (scale === "days") return language === "fr" ? "\u00a0j" : "\u00a0d";
  return "";
}

/** A value on its indicator's scale, with its unit unless `bare`. */
export function formatValue(value: number, scale: Scale, decimals: number, language: Language, bare = false): string {
  return formatNumber(toScale(value, scale), decimals, language) + (bare ? "" : suffix(scale, language));
}

/** `71,4 %`, `4,19 points`; null for a median that is not reached. */
export function formatFigure(figure: Counted, scale: Scale, language: Language): string | null {
  if (figure.value === null) return null;
  const decimals = decimalsFor(figure, scale);
  return formatValue(figure.value, scale, decimals, language) + points(figure.value, scale, decimals, language);
}

/** The unit of a mean beside its value; limits and axes stand beside such a value and go without. */
function points(value: number, scale: Scale, decimals: number, language: Language): string {
  if (scale !== "points") return "";
  const shown = Math.abs(Number(value.toFixed(decimals)));
  const isOne = language === "fr" ? shown < 2 : shown === 1;
  return isOne ? "\u00a0point" : "\u00a0points";
}

/** The value for a column whose head says the unit of a rate; other units stay with their numbers. */
export function formatInColumn(value: number, scale: Scale, decimals: number, language: Language): string {
  return formatValue(value, scale, decimals, language, scale === "per 10 000");
}

/** A figure for a column, or null for a median that is not reached. */
export function figureInColumn(figure: Counted, scale: Scale, language: Language): string | null {
  return figure.value === null ? null : formatInColumn(figure.value, scale, decimalsFor(figure, scale), language);
}

/** `[69,0 ; 73,7]`, in English `(69.0 to 73.7)`; null where none is defined. */
export function formatInterval(
  bounds: { readonly lower: number | null; readonly upper: number | null },
  scale: Scale,
  language: Language,
): string | null {
  if (bounds.lower === null || bounds.upper === null) return null;
  const decimals = decimalsFor(bounds, scale);
  const side = (value: number) => formatValue(value, scale, decimals, language, true);
  const [lower, upper] = [side(bounds.lower), side(bounds.upper)];
  return language === "fr" ? `[${lower}\u00a0; ${upper}]` : `(${lower} to ${upper})`;
}

/** A difference with its sign: `+2,1 pt`, `−12 pour 10 000`, of means `+0,03 point`. */
export function formatDifference(
  change: { readonly difference: number; readonly lower: number; readonly upper: number },
  scale: Scale,
  language: Language,
): string {
  const decimals = decimalsFor(change, scale);
  const text = formatNumber(toScale(change.difference, scale), decimals, language, "always");
  if (scale === "percent") return `${text}\u00a0pt`;
  return text + suffix(scale, language) + points(change.difference, scale, decimals, language);
}
