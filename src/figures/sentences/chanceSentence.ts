import type { Sentence } from "../../locales/translate.ts";
import type { ChanceSignals } from "../../statistics/chanceSignals.ts";

/** How many unusual variations chance alone would give: the 95 % band, and the number of indicators it is about. */
export function chanceSentence({ series, lower, upper }: ChanceSignals): Sentence {
  if (upper === 0) return { id: "figure.chance.none", values: { series } };
  if (lower === 0) return { id: "figure.chance.upTo", values: { series, upper } };
  return { id: "figure.chance.range", values: { series, lower, upper } };
}
