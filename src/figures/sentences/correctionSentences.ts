import type { Language, Sentence } from "../../locales/translate.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Correction, ValidatedVersion } from "../correction/Correction.ts";
import { isEstimated } from "../correction/isEstimated.ts";
import type { Measured } from "../correction/Validation.ts";
import { decimalsFor, formatInterval, formatValue } from "./formatFigure.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatMonth } from "./formatPeriod.ts";

/** `0,9 % [0,4 ; 1,6]`. */
export function correctedWords(
  corrected: { readonly value: number; readonly lower: number; readonly upper: number },
  scale: Scale,
  language: Language,
): string {
  const value = formatValue(corrected.value, scale, decimalsFor(corrected, scale), language);
  return [value, formatInterval(corrected, scale, language)?.replaceAll(" ", "\u00a0")].join(" ");
}

/** What the corrected figure is, or why there is none. */
export function correctionSentence(correction: Correction, scale: Scale, language: Language): Sentence {
  switch (correction.state) {
    case "corrected":
      return {
        id: "figure.correction.corrected",
        values: { figure: correctedWords(correction, scale, language) },
      };
    case "compatible with 0": {
      const { upper } = correction;
      const value = formatValue(upper, scale, decimalsFor({ lower: 0, upper }, scale), language);
      return { id: "figure.correction.zero", values: { upper: value } };
    }
    case "not measured":
      if (correction.versions.length === 0) return { id: "figure.correction.versionUnsaid", values: {} };
      return { id: "figure.correction.notMeasured", values: { versions: correction.versions.join(", ") } };
    case "unusable":
      return { id: "figure.correction.unusable", values: { versions: correction.versions.join(", ") } };
    case "mixed":
      return { id: "figure.correction.mixed", values: {} };
    case "hidden":
      return { id: "figure.correction.hidden", values: {} };
  }
}

/** The same in a few words, for a line among others. */
export function shortCorrection(correction: Correction, scale: Scale, language: Language): Sentence {
  const { id, values } = correctionSentence(correction, scale, language);
  switch (correction.state) {
    case "corrected":
      return { id: "figure.correction.short.corrected", values };
    case "compatible with 0":
      return { id: "figure.correction.short.zero", values };
    case "not measured":
      return { id: "figure.correction.short.notMeasured", values: {} };
    default:
      return { id, values };
  }
}

/** Where the error was measured, seen from the site of the figure; null where nothing was corrected. */
export function validatedSentence(correction: Correction, tree: SiteTree, site: number): Sentence | null {
  if (!isEstimated(correction)) return null;
  const [validation, ...others] = correction.by.map((one) => one.validation);
  if (!validation) return null;
  const place = validation.site ?? tree.root;
  const name = tree.sites.get(place)?.name ?? "";
  const same = others.every((other) => (other.site ?? tree.root) === place);
  const records = correction.by.reduce((sum, { validation: { ppv, npv, sensitivity, specificity } }) => {
    const looked = (one: Measured | null, other: Measured | null) => (one?.cases ?? 0) + (other?.cases ?? 0);
    return sum + Math.max(looked(ppv, npv), looked(sensitivity, specificity));
  }, 0);
  if (!same) return { id: "figure.correction.validated.several", values: { records } };
  return site === place
    ? { id: "figure.correction.validated.here", values: { records } }
    : { id: "figure.correction.validated.above", values: { site: name, records } };
}

/** What people found of one version, for whoever asks where a figure comes from. */
export function performanceSentences(
  { version, validation }: ValidatedVersion,
  language: Language,
): readonly Sentence[] {
  const measured = [
    ["ppv", validation.ppv],
    ["npv", validation.npv],
    ["sensitivity", validation.sensitivity],
    ["specificity", validation.specificity],
  ] as const;
  const when = validation.validatedOn;
  return [
    {
      id: "figure.performance.version",
      values: {
        version,
        dated: String(when !== null),
        month: when === null ? "" : formatMonth(when.slice(0, 7), language),
      },
    },
    ...measured.flatMap(([name, found]) =>
      found
        ? [
            {
              id: `figure.performance.${name}` as const,
              values: { share: formatShare(found.value, 1, language), cases: found.cases },
            },
          ]
        : [],
    ),
  ];
}
