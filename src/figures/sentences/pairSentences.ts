import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { Level } from "../comparison/Level.ts";
import type { Pair } from "../comparison/Pair.ts";
import type { UsualDifference } from "../comparison/usualDifference.ts";
import { correctedWords } from "./correctionSentences.ts";
import { formatDifference, formatInterval } from "./formatFigure.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatDate } from "./formatPeriod.ts";
import { levelWords } from "./levelWords.ts";
import { chartedReading } from "./chartedReading.ts";
import { mindsVersions } from "./mindsVersions.ts";

/** What the two sides are called: the places, or the windows. */
export interface PairNames {
  readonly one: string;
  readonly other: string;
  /** What both share: the window of two places, or the place of two windows. */
  readonly shared: string;
}

const untold = {
  overlapping: "site.pair.overlapping",
  "across a break": "site.pair.acrossBreak",
  "versions differ": "site.pair.versionsDiffer",
  "incomplete documents": "site.pair.documentsMissing",
  "no interval": "site.pair.noInterval",
  "same day": "site.pair.sameDay",
} as const;

/**
 * Two levels in a sentence with what they share, both corrected where the algorithm changed, whether their difference is more than
 * chance explains or why there is none, how usual it is, and what may lie behind it beside the facts: versions, declared breaks,
 * incomplete documents.
 */
export function pairSentences(
  pair: Pair,
  names: PairNames,
  t: Translate,
  language: Language,
  usual: UsualDifference | null = null,
): readonly Sentence[] {
  const { indicator, one, other, difference } = pair;
  const { title, read } = chartedReading(indicator, t, language);
  const said = ({ charted }: Level) => {
    const { value, detail } = levelWords(charted, read, t, language);
    return [value, detail].filter(Boolean).join(" ");
  };
  const both: Sentence = {
    id: "site.pair.both",
    values: {
      title: [title, namedFor(indicator, names)].filter(Boolean).join(", "),
      one: names.one,
      other: names.other,
      first: said(one),
      second: said(other),
    },
  };
  const caveats = pairCaveats(pair, names, language);
  if (difference.state === "not shown") return [both, ...caveats];
  if (difference.state !== "compared") return [both, { id: untold[difference.state], values: {} }, ...caveats];
  const isTold = difference.lower > 0 || difference.upper < 0;
  const { corrected } = difference;
  return [
    both,
    ...(corrected
      ? [
          {
            id: "site.pair.corrected",
            values: {
              one: names.one,
              other: names.other,
              first: correctedWords(corrected.one, read.scale, language),
              second: correctedWords(corrected.other, read.scale, language),
            },
          } as const,
        ]
      : []),
    {
      id: isTold ? "site.pair.differ" : "site.pair.alike",
      values: {
        difference: formatDifference(difference, read.scale, language),
        interval: formatInterval(difference, read.scale, language) ?? "",
      },
    },
    // What is usual is known of figures as counted alone.
    ...(usual && !corrected
      ? [
          {
            id: usual.asFar > 0 ? "site.pair.usual" : "site.pair.usual.none",
            values: { count: usual.hospitals, share: formatShare(usual.asFar, 0, language) },
          } as const,
        ]
      : []),
    ...caveats,
  ];
}

/** A count of what is wanting at two places stands on one day, and not in the window. */
function namedFor({ shape }: Indicator, { shared }: PairNames): string {
  return shape === "count" ? "" : shared;
}

/** What may lie behind a difference beside what it seems to say. */
function pairCaveats(pair: Pair, names: PairNames, language: Language): Sentence[] {
  const { one, other, difference, breaks } = pair;
  const sentences: Sentence[] = [];
  if (mindsVersions(pair)) sentences.push({ id: "site.pair.versions", values: {} });
  const told = String(difference.state === "compared");
  for (const { date, reason } of breaks)
    sentences.push({ id: "site.pair.break", values: { date: formatDate(date, language), reason, told } });
  for (const [side, { monthsIncomplete }] of [
    [names.one, one],
    [names.other, other],
  ] as const)
    if (monthsIncomplete > 0) sentences.push({ id: "site.pair.incomplete", values: { side, count: monthsIncomplete } });
  return sentences;
}
