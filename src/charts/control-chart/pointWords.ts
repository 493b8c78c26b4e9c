import { isMarked } from "../../figures/completeness/CompletenessMark.ts";
import { isEstimated } from "../../figures/correction/isEstimated.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { shortCorrection } from "../../figures/sentences/correctionSentences.ts";
import { countsSentence } from "../../figures/sentences/countsSentence.ts";
import { formatFigure, formatInterval, isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatShare } from "../../locales/formatNumber.ts";
import { formatDate, formatPeriod } from "../../figures/sentences/formatPeriod.ts";
import { asCharted, seriesScale } from "../../figures/sentences/seriesScale.ts";
import { signalSentence } from "../../figures/sentences/signalSentence.ts";
import { stateExplained } from "../../figures/sentences/stateSentence.ts";
import type { Speech } from "../Speech.ts";

/** What one point says, line by line: period, value, counts, corrected value, place to the limits, version and share read. */
export function pointWords(line: CorrectedFigures, index: number, { t, language }: Speech): readonly string[] {
  const { indicator, series, corrections } = line;
  const point = series.points[index];
  if (!point) return [];
  const { figure } = point;
  const scale = seriesScale(indicator, series);
  const period = formatPeriod(point.period, series.grain, language);
  if (!isCounted(figure)) {
    const state = stateExplained(figure, t);
    return [period, t(state.id, state.values)];
  }
  const counts = countsSentence(asCharted(indicator), figure);
  const marked = isMarked(point);
  const signal = point.enters || marked || point.signal ? signalSentence(series, index, scale, language) : null;
  const outside = !point.enters && !marked;
  const correction = corrections?.points.some(isEstimated) ? corrections.points[index] : null;
  const corrected = correction ? shortCorrection(correction, scale, language) : null;
  const provisional = point.cut
    ? t("figure.state.cut.long", { ...point.cut, day: formatDate(point.cut.day, language), grain: series.grain })
    : t("figure.state.provisional.long");
  // A count that is watched stands over its denominator already.
  const value =
    series.watch?.state === "on"
      ? []
      : [formatFigure(figure, scale, language) ?? t("figure.notReached"), formatInterval(figure, scale, language)];
  return [
    period,
    value.filter(Boolean).join(" "),
    t(counts.id, counts.values),
    corrected && t(corrected.id, corrected.values),
    signal && t(signal.id, signal.values),
    figure.state === "provisional"
      ? provisional
      : point.isRipening
        ? t("figure.ripening")
        : outside
          ? t(point.lacksBelow ? "figure.lacksBelow" : "figure.mixed")
          : null,
    point.nlpVersion && point.nlpVersion !== "mixed" ? point.nlpVersion : null,
    point.shareRead === null ? null : t("figure.shareRead", { share: formatShare(point.shareRead, 0, language) }),
  ].filter((words) => words !== null && words !== "") as string[];
}
