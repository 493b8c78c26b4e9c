import type { Language, Translate } from "../../locales/translate.ts";
import type { CountRange } from "../early/crisisExcess.ts";
import { formatNumber } from "../../locales/formatNumber.ts";

/** A count that is known, or `40 à 95`; `sign` writes it before what is more than 0. */
export function formatRange(
  { lower, upper }: CountRange,
  t: Translate,
  language: Language,
  sign: "auto" | "always" = "auto",
): string {
  const [low, high] = [lower, upper].map((value) => formatNumber(value, 0, language, sign)) as [string, string];
  return low === high ? low : t("alerts.crisis.range", { lower: low, upper: high });
}
