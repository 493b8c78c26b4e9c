import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import { markSentence } from "./marksSentence.ts";
import { asCharted, seriesScale } from "./seriesScale.ts";

/** What is held side by side: the title with the days of a delay, whose share within them has an interval, and how figures are printed. */
export interface PairReading {
  readonly title: string;
  readonly read: Pick<Indicator, "unit" | "shape" | "scale">;
}

/** How a pair of one indicator reads. */
export function pairReading(indicator: Indicator, t: Translate, language: Language): PairReading {
  const { title } = indicator.sheet[language];
  const read = { ...asCharted(indicator), scale: seriesScale(indicator, {}) };
  if (indicator.shape !== "delay") return { title, read };
  const mark = markSentence(indicator.shape, indicator.charted);
  return { title: `${title}, ${t(mark.id, mark.values)}`, read };
}
