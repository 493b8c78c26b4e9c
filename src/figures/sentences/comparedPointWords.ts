import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import type { Funnel } from "../../statistics/funnel.ts";
import { funnelLimitsAt } from "../../statistics/funnelLimitsAt.ts";
import type { ComparedHospital } from "../comparison/Comparison.ts";
import { outsideOf } from "../comparison/outsideOf.ts";
import { countsSentence } from "./countsSentence.ts";
import { formatCompared } from "./formatCompared.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatPValue } from "./formatPValue.ts";

/** Where a hospital stands to the limits, in words: those shown, with the one that is left. */
export function placeWords(
  { point }: ComparedHospital,
  funnel: Funnel,
  indicator: Indicator,
  t: Translate,
  language: Language,
): string {
  if (point.shown === null) return t("figure.comparison.point.unjudged");
  const [side, level] = point.shown.split(" ") as ["high" | "low" | "not", string];
  if (side === "not") return t("figure.comparison.point.inside");
  if (level === "0.025") return t(`figure.comparison.point.${side}.inner`);
  const limits = funnelLimitsAt(funnel, point.size);
  const { outer } = limits!.adjusted ?? limits!.plain;
  const say = (value: number) => formatCompared(value, funnel.kind, indicator.scale, language);
  const limit = say(outer[side === "high" ? "upper" : "lower"]);
  const just = point.value !== null && say(point.value) === limit;
  return t(`figure.comparison.point.${side}.outer`, { limit, just: String(just) });
}

/** The same in a table, with what the documents of the hospital lack. */
export function placeInColumn(
  hospital: ComparedHospital,
  funnel: Funnel,
  indicator: Indicator,
  t: Translate,
  language: Language,
): string {
  const count = hospital.monthsIncomplete;
  const gaps = count > 0 ? t("figure.comparison.point.gaps", { count }) : null;
  return [placeWords(hospital, funnel, indicator, t, language), gaps].filter(Boolean).join(", ");
}

/** What one point of a funnel says, line by line: value, counts, place to the limits, p-values, gaps in its documents. */
export function comparedPointWords(
  hospital: ComparedHospital,
  funnel: Funnel,
  indicator: Indicator,
  t: Translate,
  language: Language,
): readonly string[] {
  const { point, numerator, denominator, monthsIncomplete } = hospital;
  const counted = { state: "final", numerator, denominator, value: null, lower: null, upper: null } as const;
  const counts = countsSentence(indicator, counted);
  const isPlainOnly =
    point.adjusted !== null && outsideOf(point) === null && outsideOf({ shown: point.plain }) !== null;
  const value = point.value === null ? null : formatCompared(point.value, funnel.kind, indicator.scale, language);
  return [
    funnel.kind === "ratio"
      ? t("figure.comparison.point.ratio", {
          value: value ?? "–",
          numerator,
          expected: formatNumber(point.size, 1, language),
        })
      : value,
    t(counts.id, counts.values),
    placeWords(hospital, funnel, indicator, t, language),
    isPlainOnly ? t("figure.comparison.point.plainOutside") : null,
    point.shownPValue === null || point.adjustedPValue === null
      ? null
      : t("figure.comparison.point.p", {
          p: formatPValue(point.shownPValue, language),
          q: formatPValue(point.adjustedPValue, language),
        }),
    monthsIncomplete > 0 ? t("figure.comparison.point.gaps", { count: monthsIncomplete }) : null,
  ].filter((words) => words !== null);
}
