import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Translate } from "../../locales/translate.ts";

/** What a scale is counted in, in words. */
export function unitWords(scale: Scale, t: Translate): string {
  return scale === "percent" ? "%" : t(`files.unit.${scale === "per 10 000" ? "rate" : scale}`);
}
