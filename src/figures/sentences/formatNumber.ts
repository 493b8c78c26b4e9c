import { type Language, localeTag } from "../../locales/translate.ts";

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number with so many decimals: U+202F between thousands in French, a true minus sign in both languages.
 *
 * @example formatNumber(-1417.25, 1, "fr") // "−1 417,3"
 */
export function formatNumber(
  value: number,
  decimals: number,
  language: Language,
  sign: "auto" | "always" = "auto",
): string {
  const key = `${language} ${decimals} ${sign}`;
  let format = formats.get(key);
  if (!format) {
    const signDisplay = sign === "always" ? "exceptZero" : "negative";
    format = new Intl.NumberFormat(localeTag(language), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay,
    });
    formats.set(key, format);
  }
  return format.format(value).replace("-", "−");
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
