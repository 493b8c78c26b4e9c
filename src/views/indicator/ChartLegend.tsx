import { isEstimated } from "../../figures/correction/isEstimated.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import { signalMark } from "../../charts/signalMark.ts";
import { BrushHint } from "../../charts/brush/BrushHint.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { usePerimeter } from "../context/Navigation.ts";
import styles from "./Indicator.module.css";
import { LegendKey } from "./LegendKey.tsx";
import { markId } from "./markId.ts";
import { MarkKeys } from "./MarkKeys.tsx";

/** The marks that this chart holds, in words; nothing that it does not hold. */
export function ChartLegend({ line }: { readonly line: CorrectedFigures }) {
  const { t } = useSpeech();
  const { crop } = usePerimeter();
  const shown = line.series.points.filter((point) => inWindow(point.period, crop));
  const isWatched = line.series.watch?.state === "on";
  const counted = shown.filter(({ figure }) => figure.state === "final" || figure.state === "provisional");
  const drawn = counted
    .map((point) => ({ mark: signalMark(point), isLow: point.signal?.side === "low" }))
    .filter(({ mark }) => mark === "hollow" || line.series.chart !== "none");
  const isLevelShown = line.series.phases.some(
    ({ from, to }, at) =>
      isEstimated(line.corrections?.phases[at]?.level) &&
      line.series.points.slice(from, to + 1).some((point) => shown.includes(point)),
  );
  return (
    <ul className={styles.legend}>
      <MarkKeys drawn={drawn} words={(mark) => t(markId(mark, line.series, (point) => shown.includes(point)))} />
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
        <LegendKey
          width={16}
          words={t("views.mark.corrected", { target: String(line.indicator.target !== undefined) })}
        >
          <rect x={0} y={2} width={16} height={12} fill="var(--ink)" opacity={0.1} />
          <path d="M0,8H16" stroke="var(--ink)" strokeWidth={1.6} strokeDasharray="2 3" />
        </LegendKey>
      )}
      <li className={styles.keys}>{t("views.mark.keys")}</li>
      <li className={styles.keys}>
        <BrushHint isLarge />
      </li>
      <li>
        <TermList
          names={
            isWatched
              ? ["early", "threshold", "phase", "provisional"]
              : ["variation", "limits", "fewPoints", "phase", "provisional"]
          }
        />
      </li>
    </ul>
  );
}
