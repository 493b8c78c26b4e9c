import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { decimalsFor, formatValue, toScale } from "../../figures/sentences/formatFigure.ts";
import { formatMonthName } from "../../figures/sentences/formatPeriod.ts";
import { seriesScale } from "../../figures/sentences/seriesScale.ts";
import type { Picture } from "../picture/Picture.ts";
import type { Speech } from "../Speech.ts";
import { wideEnough } from "../plot/plotSides.ts";
import { axisLabels } from "./axisLabels.ts";
import { type ControlChartGeometry, controlChartGeometry } from "./controlChartGeometry.ts";
import { lineNames } from "./lineNames.ts";
import { type ChartNote, type PlacedNote, placeNotes } from "./placeNotes.ts";
import { type ControlChartWords, controlChartOption } from "./controlChartOption.ts";

export interface ControlChartFrame {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  /** What was said of days, by its number in the list beside the chart. */
  readonly notes?: readonly ChartNote[];
  readonly width: number;
  readonly height: number;
}

export interface ControlChartPicture {
  readonly geometry: ControlChartGeometry;
  readonly placed: readonly PlacedNote[];
  readonly picture: Picture;
}

/** A control chart of a line at the given size, in the language on screen: places, and what ECharts draws from them. */
export function controlChartPicture(
  { line: { series, corrections, indicator }, window, notes = [], width, height }: ControlChartFrame,
  { language, t }: Speech,
): ControlChartPicture {
  const scale = seriesScale(indicator, series);
  const isWatched = series.watch?.state === "on";
  const target = isWatched ? null : (indicator.target?.value ?? null);
  const geometry = controlChartGeometry({ series, corrections, window, scale, target, width, height });
  const digits = Math.max(0, -Math.floor(Math.log10(toScale(geometry.values.step, scale)) + 1e-9));
  const precise = Math.max(digits, decimalsFor({ lower: 0, upper: geometry.values.step }, scale));
  const days = geometry.points.map(({ point }) => point.period);
  const labels = axisLabels(days, series.grain, geometry.band);
  const isWide = width >= wideEnough;
  const value = (level: number) =>
    formatValue(
      level,
      scale,
      Number.isInteger(Math.round((level / geometry.values.step) * 1e6) / 1e6) ? digits : precise,
      language,
      scale === "per 10 000",
    );
  const words: ControlChartWords = {
    value,
    named: (name, level) => (isWide ? `${name} ${value(level)}` : name),
    period: (at) => {
      const day = days[at] ?? "";
      if (!labels[at]?.month) return "";
      return formatMonthName(day, language) + (labels[at].year ? `\n${day.slice(0, 4)}` : "");
    },
    ...lineNames(series, isWide, t),
    hidden: t("figure.state.hidden"),
  };
  const placed = placeNotes(notes, days, series.grain);
  return { geometry, placed, picture: { option: controlChartOption(geometry, target, words, placed), width, height } };
}
