import { useMemo, useRef } from "react";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { decimalsFor, formatValue, toScale } from "../../figures/sentences/formatFigure.ts";
import { formatMonthName } from "../../figures/sentences/formatPeriod.ts";
import { seriesScale } from "../../figures/sentences/seriesScale.ts";
import { useSpeech } from "../Speech.ts";
import { useWidth } from "../useWidth.ts";
import { axisLabels } from "./axisLabels.ts";
import { controlChartGeometry } from "./controlChartGeometry.ts";
import { type ControlChartWords, controlChartOption } from "./controlChartOption.ts";
import styles from "./ControlChart.module.css";
import { PointLayer } from "./PointLayer.tsx";
import { useEChart } from "../useEChart.ts";

export interface ControlChartProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  /** Names the picture for who does not see it: the sentence above. */
  readonly label: string;
  readonly height?: number;
}

/** A control chart whose points can be reached one by one with the arrow keys. */
export default function ControlChart({ line, window, label, height = 380 }: ControlChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className={styles.frame} style={{ height }}>
      {width > 0 && <Drawn {...{ line, window, label, width, height }} />}
    </div>
  );
}

function Drawn({ line, window, label, width, height }: Required<ControlChartProps> & { readonly width: number }) {
  const { language, t } = useSpeech();
  const canvas = useRef<HTMLDivElement>(null);
  const { series, corrections, indicator } = line;
  const scale = seriesScale(indicator, series);
  const isWatched = series.watch?.state === "on";
  const target = isWatched ? null : (indicator.target?.value ?? null);
  const geometry = useMemo(
    () => controlChartGeometry({ series, corrections, window, scale, target, width, height }),
    [series, corrections, window, scale, target, width, height],
  );
  const option = useMemo(() => {
    const digits = Math.max(0, -Math.floor(Math.log10(toScale(geometry.axis.step, scale)) + 1e-9));
    const precise = Math.max(digits, decimalsFor({ lower: 0, upper: geometry.axis.step }, scale));
    const days = geometry.points.map(({ point }) => point.period);
    const labels = axisLabels(days, series.grain, geometry.band);
    const words: ControlChartWords = {
      value: (value) =>
        formatValue(
          value,
          scale,
          Number.isInteger(Math.round((value / geometry.axis.step) * 1e6) / 1e6) ? digits : precise,
          language,
          scale === "per 10 000",
        ),
      period: (at) => {
        const day = days[at] ?? "";
        if (!labels[at]?.month) return "";
        return formatMonthName(day, language) + (labels[at].year ? `\n${day.slice(0, 4)}` : "");
      },
      mean: t(isWatched ? "figure.chart.expected" : "figure.chart.mean"),
      upper: isWatched ? t("figure.early.threshold", { method: series.chart }) : t("figure.chart.upper"),
      lower: t("figure.chart.lower"),
      target: t("figure.chart.target"),
      corrected: t("figure.chart.corrected"),
      hidden: t("figure.state.hidden"),
    };
    return controlChartOption(geometry, target, words);
  }, [geometry, target, scale, series.grain, series.chart, isWatched, language, t]);
  useEChart(canvas, option, width, height);
  return (
    <>
      <div ref={canvas} aria-hidden className={styles.canvas} />
      <PointLayer geometry={geometry} line={line} label={label} />
    </>
  );
}
