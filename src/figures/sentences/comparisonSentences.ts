import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { ComparedPlaces } from "../comparison/ComparedPlaces.ts";
import type { Apart, Comparison, JudgedPeers, Peers } from "../comparison/Comparison.ts";
import { overdispersionPValue } from "../../statistics/overdispersionPValue.ts";
import { lacksDocuments } from "../comparison/lacksDocuments.ts";
import { outsideOf } from "../comparison/outsideOf.ts";
import { apartKeys } from "./apartKeys.ts";
import { unitName } from "./countsSentence.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { wordList } from "../../locales/wordList.ts";

/** A dispersion that chance brings about less often is said to be more than chance explains. */
const unusual = 0.05;

/** How many hospitals lie outside the limits, beside what chance alone would put there, and which. */
export function outsideSentences(
  { hospitals, chance }: JudgedPeers,
  { own, self, perimeter, name }: ComparedPlaces,
  language: Language,
): readonly Sentence[] {
  const judged = hospitals.filter(({ point }) => point.shown !== null);
  const outside = judged.filter(({ point }) => outsideOf(point) !== null);
  const inside = judged.filter(({ site }) => own.has(site));
  const sentences: Sentence[] = [
    {
      id: "figure.comparison.outside",
      values: { outside: outside.length, judged: judged.length, lower: chance.lower, upper: chance.upper },
    },
  ];
  for (const side of ["high", "low"] as const) {
    const names = outside.filter(({ point }) => outsideOf(point) === side).map(({ site }) => name(site));
    if (names.length > 0)
      sentences.push({ id: `figure.comparison.${side}`, values: { sites: wordList(names, language) } });
  }
  const flagged = judged
    .filter(({ point }) => point.flagged && outsideOf(point) === null)
    .map(({ site }) => name(site));
  if (flagged.length > 0)
    sentences.push({
      id: "figure.comparison.flagged",
      values: { count: flagged.length, sites: wordList(flagged, language), judged: judged.length },
    });
  if (self === null && inside.length < judged.length)
    sentences.push({
      id: "figure.comparison.own",
      values: {
        own: inside.length,
        outside: inside.filter(({ point }) => outsideOf(point) !== null).length,
        site: perimeter,
      },
    });
  return sentences;
}

/** Whether hospitals differ by more than chance explains, and what limits make of it; null where that cannot be told. */
export function spreadSentence({ funnel, hospitals }: JudgedPeers, language: Language): Sentence | null {
  if (!funnel.overdispersion) return null;
  const { phi } = funnel.overdispersion;
  const said = formatNumber(phi, phi < 10 ? 1 : 0, language);
  if (!funnel.widened) return { id: "figure.comparison.calm", values: { phi: said } };
  const judged = hospitals.filter(({ point }) => point.shown !== null).length;
  if (overdispersionPValue(funnel.overdispersion, judged) >= unusual)
    return { id: "figure.comparison.slight", values: { phi: said } };
  const plain = hospitals.filter(({ point }) => outsideOf({ shown: point.plain }) !== null).length;
  return { id: "figure.comparison.wide", values: { phi: said, plain, judged } };
}

/** What reference, limits and comparison take into account, and what they do not. */
export function comparisonNotes(
  indicator: Indicator,
  { standardised }: Comparison,
  judged: JudgedPeers,
  { name }: ComparedPlaces,
  language: Language,
): readonly Sentence[] {
  const { hospitals, chance, finelyCompared } = judged;
  const flagged = hospitals.filter(({ point }) => point.flagged).map(({ site }) => name(site));
  const notes: Sentence[] = [{ id: "figure.comparison.noRank", values: {} }];
  notes.push(standardisationNote(indicator, standardised, finelyCompared, language), {
    id: "figure.comparison.many",
    values: {
      judged: hospitals.filter(({ point }) => point.shown !== null).length,
      any: formatShare(chance.any, 0, language),
      flagged: flagged.length,
      sites: wordList(flagged, language),
    },
  });
  if (new Set(hospitals.map(({ nlpVersion }) => nlpVersion)).size > 1)
    notes.push({ id: "figure.comparison.versions", values: {} });
  if (indicator.labels.length > 0) notes.push({ id: "figure.comparison.raw", values: {} });
  return notes;
}

/** Which hospitals lack documents in a part of the window, and for how long; null where none does. */
export function gapsSentence(
  { hospitals }: JudgedPeers,
  { name }: ComparedPlaces,
  t: Translate,
  language: Language,
): Sentence | null {
  const gaps = hospitals.filter(lacksDocuments);
  if (gaps.length === 0) return null;
  const sites = gaps.map(({ site, monthsIncomplete: count }) =>
    t("figure.comparison.gaps.site", { site: name(site), count }),
  );
  return {
    id: "figure.comparison.gaps",
    values: { sites: wordList(sites, language) },
  };
}

function standardisationNote(
  { unit }: Indicator,
  standardised: Comparison["standardised"],
  finelyCompared: number | null,
  language: Language,
): Sentence {
  if (standardised.state === "impossible")
    return {
      id: "figure.comparison.impossible",
      values: { why: standardised.why === "hidden" ? "hidden" : "unpublished" },
    };
  if (standardised.state === "not asked" || finelyCompared === null)
    return { id: "figure.comparison.plain", values: {} };
  return {
    id: "figure.comparison.standardised",
    values: {
      strata: { 1: "age", 2: "ageAndSex" }[standardised.by.length] ?? "all",
      share: formatShare(finelyCompared, 0, language),
      unit: unitName(unit),
    },
  };
}

/** Which hospitals are not compared, and why; null where all are. */
export function apartSentence({ apart }: Peers, t: Translate, language: Language): Sentence | null {
  const parts = (Object.keys(apartKeys) as Apart["why"][]).flatMap((reason) => {
    const count = apart.filter(({ why }) => why === reason).length;
    return count > 0 ? [t(`figure.comparison.apart.${apartKeys[reason]}`, { count })] : [];
  });
  if (parts.length === 0) return null;
  return {
    id: "figure.comparison.apart",
    values: { list: wordList(parts, language) },
  };
}
