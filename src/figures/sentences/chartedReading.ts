import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import { markSentence } from "./marksSentence.ts";
import { asCharted, seriesScale } from "./seriesScale.ts";

/** What is held side by side: the title with the days of a delay, whose share within them has an interval, and how figures are printed. */
export interface ChartedReading {
  readonly title: string;
  /** The days of a delay: `sous 8 jours`; null for every other shape. */
  readonly mark: string | null;
  readonly read: Pick<Indicator, "unit" | "shape" | "scale">;
}

/** How an indicator reads where its figures stand side by side. */
export function chartedReading(indicator: Indicator, t: Translate, language: Language): ChartedReading {
  const { title } = indicator.sheet[language];
  const read = { ...asCharted(indicator), scale: seriesScale(indicator, {}) };
  if (indicator.shape !== "delay") return { title, mark: null, read };
  const words = markSentence(indicator.shape, indicator.charted);
  const mark = t(words.id, words.values);
  return { title: `${title}, ${mark}`, mark, read };
}
