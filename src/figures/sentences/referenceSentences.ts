import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { ComparedReference } from "../reference/ReferenceFigure.ts";
import { unitsSentence } from "./countsSentence.ts";
import { type Counted, decimalsFor, formatDifference, formatValue } from "./formatFigure.ts";
import { formatNumber, percentSign } from "../../locales/formatNumber.ts";
import { formatDate } from "./formatPeriod.ts";

/**
 * A figure from elsewhere beside ours, `1 652 séjours d’après PMSI, 1 417 ici (−14 %).`: the units it is of, then its value. The
 * difference is said for the same days only; for others, that they are others.
 */
export function referenceSentences(
  reference: ComparedReference,
  indicator: Indicator,
  current: Counted,
  t: Translate,
  language: Language,
): readonly Sentence[] {
  const source = reference.source ?? t("figure.reference.unnamed");
  const beside = (theirs: string, ours: string, difference: string | null): Sentence => ({
    id: "figure.reference.counted",
    values: { source, theirs, ours, difference: reference.samePeriod && difference !== null ? difference : "none" },
  });
  const sentences: Sentence[] = [];
  const { denominator } = reference;
  if (denominator !== null && indicator.shape !== "count") {
    const { id, values } = unitsSentence(indicator.unit, denominator);
    const ours = formatNumber(current.denominator, 0, language);
    sentences.push(beside(t(id, values), ours, relativeTo(denominator, current.denominator, language)));
  }
  const value = valueOf(reference, indicator);
  if (value !== null && current.value !== null) {
    const { scale } = indicator;
    const words = (one: number) => formatValue(one, scale, decimalsFor(current, scale), language);
    const bounds = { lower: current.lower ?? 0, upper: current.upper ?? 0 };
    const difference = formatDifference({ difference: current.value - value, ...bounds }, scale, language);
    sentences.push(beside(words(value), words(current.value), difference));
  }
  if (!reference.samePeriod) {
    const [from, to] = [formatDate(reference.from, language), formatDate(reference.to, language)];
    sentences.push({ id: "figure.reference.period", values: { from, to } });
  }
  return sentences;
}

/** Given, or else what its parts make. */
function valueOf({ value, numerator, denominator }: ComparedReference, { shape }: Indicator): number | null {
  if (value !== null || shape === "delay") return value;
  if (shape === "count") return numerator;
  return numerator !== null && denominator !== null && denominator > 0 ? numerator / denominator : null;
}

function relativeTo(theirs: number, ours: number, language: Language): string | null {
  if (theirs === 0) return null;
  return formatNumber((ours / theirs - 1) * 100, 0, language, "always") + percentSign(language);
}
