import type { ControlSeries } from "../../figures/ControlSeries.ts";
import type { Translate } from "../../locales/translate.ts";

/** How the lines of a control chart are named at their ends. */
export interface LineNames {
  readonly mean: string;
  readonly upper: string;
  readonly lower: string;
  readonly target: string;
  readonly corrected: string;
}

/** Names of the lines: of a chart, or of weeks that are watched; short ones for a narrow picture. */
export function lineNames({ chart, watch }: ControlSeries, isWide: boolean, t: Translate): LineNames {
  const size = isWide ? "long" : "short";
  const isWatched = watch?.state === "on";
  return {
    mean: t(isWatched ? `figure.chart.expected.${size}` : "figure.chart.mean"),
    upper: isWatched ? t(`figure.chart.threshold.${size}`, { method: chart }) : t(`figure.chart.upper.${size}`),
    lower: t(`figure.chart.lower.${size}`),
    target: t("figure.chart.target"),
    corrected: t(`figure.chart.corrected.${size}`),
  };
}
