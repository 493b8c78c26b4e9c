import type { Language, Translate } from "../../locales/translate.ts";
import type { Excess } from "../early/crisisExcess.ts";
import { formatRange } from "./formatRange.ts";

/**
 * What was counted less what was expected, as both are printed: a mean of eight weeks often ends in a half, which rounded by itself on
 * either side of the difference would make it one more than the reader finds.
 *
 * @example formatExcess({ observed: { lower: 1240, upper: 1240 }, expected: { lower: 1059.5, upper: 1059.5 } }, t, "fr") // "+180"
 */
export function formatExcess(
  { observed, expected }: Pick<Excess, "observed" | "expected">,
  t: Translate,
  language: Language,
): string {
  const range = {
    lower: observed.lower - Math.round(expected.upper),
    upper: observed.upper - Math.round(expected.lower),
  };
  return formatRange(range, t, language, "always");
}
