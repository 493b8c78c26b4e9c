import type { Language } from "./translate.ts";

/**
 * A number with so many decimals: U+202F between thousands in French, a true minus sign in both languages. Halves go away from zero,
 * as they are written: 1.005 is 1.01. Not of `Intl`, whose first number makes a page wait for its tables.
 *
 * @example formatNumber(-1417.25, 1, "fr") // "−1 417,3"
 */
export function formatNumber(
  value: number,
  decimals: number,
  language: Language,
  sign: "auto" | "always" = "auto",
): string {
  if (Number.isNaN(value)) return "NaN";
  const digits = digitsOf(Math.abs(value), decimals);
  const isZero = !/[^0.]/.test(digits);
  const [whole, fraction] = digits.split(".") as [string, string?];
  const { thousands, decimal } = marks[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const before = isZero ? "" : value < 0 ? "−" : sign === "always" ? "+" : "";
  return before + grouped + (fraction === undefined ? "" : decimal + fraction);
}

/** A number with as many decimals as it has, three at most. */
export function formatPlainNumber(value: number, language: Language): string {
  const [, fraction = ""] = digitsOf(Math.abs(value), mostDecimals).replace(/0+$/, "").split(".");
  return formatNumber(value, fraction.length, language);
}

const mostDecimals = 3;

const marks: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  fr: { thousands: "\u202f", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/** Of a number that is not negative, from the digits that tell it from its neighbours, with a point where it has decimals. */
function digitsOf(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return "∞";
  const [mantissa, power] = value.toExponential().split("e") as [string, string];
  const known = mantissa.replace(".", "");
  const shift = Number(power) - known.length + 1 + decimals;
  const unit = 10n ** BigInt(Math.abs(shift));
  const scaled = shift < 0 ? (2n * BigInt(known) + unit) / (2n * unit) : BigInt(known) * unit;
  const digits = scaled.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A share (0–1) as a percentage, U+00A0 before the sign in French. */
export function formatShare(share: number, decimals: number, language: Language): string {
  return formatNumber(share * 100, decimals, language) + percentSign(language);
}

/** `%` with the space that its language puts before it. */
export function percentSign(language: Language): string {
  return language === "fr" ? "\u00a0%" : "%";
}

/** Bytes in the unit that reads best: `38,2 Mo`, `38.2 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = language === "fr" ? ["o", "ko", "Mo", "Go"] : ["B", "kB", "MB", "GB"];
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${formatNumber(value, power === 0 || value >= 100 ? 0 : 1, language)}\u00a0${units[power]}`;
}
