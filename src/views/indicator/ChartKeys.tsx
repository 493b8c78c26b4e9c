import { isEstimated } from "../../figures/correction/isEstimated.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { limitsOf } from "../../figures/limitsOf.ts";
import { lineNames } from "../../charts/control-chart/lineNames.ts";
import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import { signalMark } from "../../charts/signalMark.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { LegendKey } from "./LegendKey.tsx";
import { markId } from "./markId.ts";
import { MarkKeys } from "./MarkKeys.tsx";

interface ChartKeysProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
}

/** The marks that this chart holds, in words; nothing that it does not hold. */
export function ChartKeys({ line, window }: ChartKeysProps) {
  const { t } = useSpeech();
  const { series, corrections, indicator } = line;
  const shown = series.points.filter((point) => inWindow(point.period, window));
  const counted = shown.filter(({ figure }) => figure.state === "final" || figure.state === "provisional");
  const drawn = counted
    .map((point) => ({ mark: signalMark(point), isLow: point.signal?.side === "low" }))
    .filter(({ mark }) => mark === "hollow" || series.chart !== "none");
  const isLevelShown = series.phases.some(
    ({ from, to }, at) =>
      isEstimated(corrections?.phases[at]?.level) &&
      series.points.slice(from, to + 1).some((point) => shown.includes(point)),
  );
  // Of weeks that are watched the lines break off, and may have no name where they end.
  const isWatched = series.watch?.state === "on";
  const names = lineNames(series, true, t);
  return (
    <>
      <MarkKeys drawn={drawn} words={(mark) => t(markId(mark, series, (point) => shown.includes(point)))} />
      {isWatched && shown.some(({ centre }) => centre !== null) && (
        <LegendKey words={names.mean}>
          <path d="M0,8H24" stroke="var(--ink-soft)" strokeWidth={1.2} />
        </LegendKey>
      )}
      {isWatched && shown.some((point) => limitsOf(point, series).upperLimit !== null) && (
        <LegendKey words={names.upper}>
          <path d="M0,8H24" stroke="var(--ink-faint)" strokeDasharray="5 4" />
        </LegendKey>
      )}
      {shown.some((point) => point.figure.state === "hidden") && (
        <LegendKey width={16} words={t("views.mark.hidden")}>
          <rect x={5} y={5} width={6} height={6} fill="var(--ink-faint)" />
        </LegendKey>
      )}
      {shown.some((point) => point.beforeStart) && (
        <LegendKey width={16} words={t("figure.completeness.before")}>
          <rect x={0} y={0} width={16} height={16} fill="var(--band)" stroke="var(--rule)" />
        </LegendKey>
      )}
      {isLevelShown && (
        <LegendKey width={16} words={t("views.mark.corrected", { target: String(indicator.target !== undefined) })}>
          <rect x={0} y={2} width={16} height={12} fill="var(--ink)" opacity={0.1} />
          <path d="M0,8H16" stroke="var(--ink)" strokeWidth={1.6} strokeDasharray="2 3" />
        </LegendKey>
      )}
    </>
  );
}
