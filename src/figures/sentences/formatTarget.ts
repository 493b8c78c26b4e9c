import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Language } from "../../locales/translate.ts";
import { formatValue, toScale } from "./formatFigure.ts";

/** A target with the decimals that it was set with, three at most: 0.995 is `99,5 %`, and no target is rounded to another. */
export function formatTarget(value: number, scale: Scale, language: Language): string {
  const isWhole = (decimals: number) => {
    const shifted = toScale(value, scale) * 10 ** decimals;
    return Math.abs(shifted - Math.round(shifted)) < 1e-6;
  };
  return formatValue(value, scale, [0, 1, 2].find(isWhole) ?? 3, language);
}
