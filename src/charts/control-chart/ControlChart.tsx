import { useMemo } from "react";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { decimalsFor, formatValue, toScale } from "../../figures/sentences/formatFigure.ts";
import { formatMonthName } from "../../figures/sentences/formatPeriod.ts";
import { seriesScale } from "../../figures/sentences/seriesScale.ts";
import { PlotCanvas } from "../plot/PlotCanvas.tsx";
import { PlotFrame } from "../plot/PlotFrame.tsx";
import { PointLayer } from "../plot/PointLayer.tsx";
import { useSpeech } from "../Speech.ts";
import { axisLabels } from "./axisLabels.ts";
import { controlChartGeometry } from "./controlChartGeometry.ts";
import { type ControlChartWords, controlChartOption } from "./controlChartOption.ts";
import { type ChartNote, placeNotes } from "./placeNotes.ts";
import { pointWords } from "./pointWords.ts";

export interface ControlChartProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  /** Names the picture for who does not see it: the sentence above. */
  readonly label: string;
  readonly notes?: readonly ChartNote[];
  readonly height?: number;
}

const noNotes: readonly ChartNote[] = [];

/** A control chart whose points can be reached one by one with the arrow keys. */
export default function ControlChart({ line, window, label, notes = noNotes, height = 380 }: ControlChartProps) {
  return (
    <PlotFrame height={height}>{(width) => <Drawn {...{ line, window, label, notes, width, height }} />}</PlotFrame>
  );
}

function Drawn({
  line,
  window,
  label,
  notes,
  width,
  height,
}: Required<ControlChartProps> & { readonly width: number }) {
  const speech = useSpeech();
  const { language, t } = speech;
  const { series, corrections, indicator } = line;
  const scale = seriesScale(indicator, series);
  const isWatched = series.watch?.state === "on";
  const target = isWatched ? null : (indicator.target?.value ?? null);
  const geometry = useMemo(
    () => controlChartGeometry({ series, corrections, window, scale, target, width, height }),
    [series, corrections, window, scale, target, width, height],
  );
  const placed = useMemo(
    () =>
      placeNotes(
        notes,
        geometry.points.map(({ point }) => point.period),
        series.grain,
      ),
    [notes, geometry, series.grain],
  );
  const option = useMemo(() => {
    const digits = Math.max(0, -Math.floor(Math.log10(toScale(geometry.values.step, scale)) + 1e-9));
    const precise = Math.max(digits, decimalsFor({ lower: 0, upper: geometry.values.step }, scale));
    const days = geometry.points.map(({ point }) => point.period);
    const labels = axisLabels(days, series.grain, geometry.band);
    const words: ControlChartWords = {
      value: (value) =>
        formatValue(
          value,
          scale,
          Number.isInteger(Math.round((value / geometry.values.step) * 1e6) / 1e6) ? digits : precise,
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
    return controlChartOption(geometry, target, words, placed);
  }, [geometry, placed, target, scale, series.grain, series.chart, isWatched, language, t]);
  const { points, plot, band } = geometry;
  const room = Math.max(band, 8);
  return (
    <>
      <PlotCanvas option={option} width={width} height={height} />
      <PointLayer
        hasCursor
        within={geometry}
        label={label}
        points={points.map(({ point, x }) => ({
          key: point.period,
          hit: { left: x - room / 2, width: room, top: plot.top, height: plot.bottom - plot.top },
          x,
          y: plot.top,
        }))}
        words={(at) => [
          ...pointWords(line, points[at]!.index, speech),
          ...placed.flatMap(({ at: place, note }) => (place === at ? [`${note.number}. ${note.words}`] : [])),
        ]}
      />
    </>
  );
}
