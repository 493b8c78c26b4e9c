import type { StatusInForce } from "../../indicators/status/StatusInForce.ts";
import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import { formatDate } from "./formatPeriod.ts";
import { wordList } from "../../locales/wordList.ts";

/** Why an indicator stands below the status that its sheet declares; null where it does not. */
export function fallBackSentence(
  { declared, fallBack }: StatusInForce,
  t: Translate,
  language: Language,
): Sentence | null {
  if (!fallBack) return null;
  const words = t(`figure.status.${declared}`);
  if (fallBack.because === "version") {
    const { versions } = fallBack;
    const values = { declared: words, versions: wordList(versions, language), count: versions.length };
    return { id: "figure.status.fallBack.version", values };
  }
  const values = { declared: words, date: formatDate(fallBack.date, language), words: fallBack.words };
  return { id: "figure.status.fallBack.break", values };
}
