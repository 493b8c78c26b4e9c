import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { Level } from "../comparison/Level.ts";
import type { Pair } from "../comparison/Pair.ts";
import { formatDifference, formatInterval } from "./formatFigure.ts";
import { formatDate } from "./formatPeriod.ts";
import { levelWords } from "./levelWords.ts";

/** What the two sides are called: the places, or the windows. */
export interface PairNames {
  readonly one: string;
  readonly other: string;
}

/**
 * Two levels in a sentence, whether their difference is more than chance explains, and what may lie behind it beside the facts:
 * versions, declared breaks, incomplete documents.
 */
export function pairSentences(pair: Pair, names: PairNames, t: Translate, language: Language): readonly Sentence[] {
  const { indicator, one, other, difference } = pair;
  const said = (level: Level) => levelWords(level, indicator, t, language);
  const sides = { title: indicator.sheet[language].title, ...names, first: said(one), second: said(other) };
  const sentences: Sentence[] = [{ id: "site.pair.both", values: sides }];
  if (difference.state === "compared") {
    const interval = formatInterval(difference, indicator.scale, language) ?? "";
    const isTold = difference.lower > 0 || difference.upper < 0;
    sentences.push({
      id: isTold ? "site.pair.differ" : "site.pair.alike",
      values: { difference: formatDifference(difference, indicator.scale, language), interval },
    });
  } else if (difference.state !== "not shown") {
    sentences.push({
      id: difference.state === "overlapping" ? "site.pair.overlapping" : "site.pair.noInterval",
      values: {},
    });
  }
  return [...sentences, ...pairCaveats(pair, names, language)];
}

/** What may lie behind a difference beside what it seems to say. */
export function pairCaveats(
  { one, other, versionsDiffer, breaks }: Pair,
  names: PairNames,
  language: Language,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  if (versionsDiffer) sentences.push({ id: "site.pair.versions", values: {} });
  for (const { date, reason } of breaks)
    sentences.push({ id: "site.pair.break", values: { date: formatDate(date, language), reason } });
  for (const [side, level] of [
    [names.one, one],
    [names.other, other],
  ] as const)
    if (level.monthsIncomplete > 0)
      sentences.push({ id: "site.pair.incomplete", values: { side, count: level.monthsIncomplete } });
  return sentences;
}
