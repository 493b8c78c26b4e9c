import type { Language, Translate } from "../../locales/translate.ts";
import type { Filters } from "../../perimeter/View.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { capitalised } from "./capitalised.ts";
import { completenessSentences } from "./completenessSentences.ts";
import { countsSentence } from "./countsSentence.ts";
import { coveredWords } from "./coveredWords.ts";
import { correctedWords } from "./correctionSentences.ts";
import { formatFigure, formatInterval, isCounted } from "./formatFigure.ts";
import { formatDate } from "./formatPeriod.ts";
import { signalSentence } from "./signalSentence.ts";
import type { Whole } from "./spanWords.ts";
import { stateSentence } from "./stateSentence.ts";
import { wholeSentence } from "./wholeSentence.ts";
import { filterWords } from "./viewWords.ts";

export interface Copied {
  readonly line: IndicatorFigures;
  readonly site: string;
  readonly filters: Filters;
  readonly whole: Whole;
  readonly extractedAt: string;
  readonly synthetic: boolean;
}

/**
 * A figure as a sentence to paste elsewhere; it says its extract, its stage before steering and whether it is synthetic, since it leaves
 * the screen.
 *
 * @example "Lettre de liaison le jour de la sortie, Pitié-Salpêtrière, octobre 2024 : 71,4 % [69,0 ; 73,7] (1 012 / 1 417 séjours), sous la limite basse (73,1 %). Extrait du 15 novembre 2024. Stade : recherche."
 */
export function copiedSentence(
  { line, site, filters, whole, extractedAt, synthetic }: Copied,
  t: Translate,
  language: Language,
): string {
  const { indicator, current, correction, series, period } = line;
  const subject = [indicator.sheet[language].title, site, coveredWords(line, whole, t, language)].filter(Boolean);
  const said = [...subject, ...filterWords(filters, t).map(({ words }) => words)].join(", ");
  const { status } = line.status;
  const stage = status === "steering" ? "" : t("figure.status.stage", { status: t(`figure.status.${status}`) });
  const end = {
    date: formatDate(extractedAt, language),
    stage: capitalised(stage),
    isStaged: String(stage !== ""),
    synthetic: String(synthetic),
  };
  if (!isCounted(current)) {
    const state = stateSentence(current, indicator.unit);
    return t("figure.copied", { said, figure: t(state.id, state.values), ...end });
  }
  const counts = countsSentence(indicator, current);
  const index = series.points.findIndex((point) => point.period === period);
  const signal =
    index >= 0 && !whole && series.chart !== "none" ? signalSentence(series, index, indicator.scale, language) : null;
  const value = formatFigure(current, indicator.scale, language) ?? t("figure.notReached");
  const parts = [
    indicator.shape === "delay" ? t("figure.median.value", { value }) : value,
    formatInterval(current, indicator.scale, language),
  ].filter((part) => part !== null);
  const raw = t("figure.copied.counted", { figure: parts.join(" "), counts: t(counts.id, counts.values) });
  const counted =
    correction?.state === "corrected"
      ? t("figure.correction.copied", { figure: raw, corrected: correctedWords(correction, indicator.scale, language) })
      : raw;
  const placed = counted + (signal ? `, ${t(signal.id, signal.values)}` : "");
  const covered =
    whole && series.points.map(({ period: day }) => whole.from <= day.slice(0, 7) && day.slice(0, 7) <= whole.to);
  const whollyCounted = wholeSentence(line, whole);
  const documents = [
    ...(signal && series.points[index]?.isRipening ? [{ id: "figure.ripening", values: {} } as const] : []),
    ...(whollyCounted ? [whollyCounted] : []),
    ...(covered ? completenessSentences(line, covered, language) : []),
  ];
  const figure = [placed, ...documents.map(({ id, values }) => t(id, values).replace(/\.$/, ""))].join(". ");
  return t("figure.copied", { said, figure, ...end });
}
