import { isEstimated } from "../../figures/correction/isEstimated.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import { markColours, signalMark } from "../../charts/signalMark.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import styles from "./Indicator.module.css";
import { markShapes } from "./markShapes.ts";

/** The marks that this chart holds, in words; nothing that it does not hold. */
export function ChartLegend({ line }: { readonly line: CorrectedFigures }) {
  const { t } = useSpeech();
  const { crop } = usePerimeter();
  const shown = line.series.points.filter((point) => inWindow(point.period, crop));
  const isWatched = line.series.watch?.state === "on";
  const drawn = new Set(
    shown.filter((point) => point.figure.state === "final" || point.figure.state === "provisional").map(signalMark),
  );
  const isLevelShown = line.series.phases.some(
    ({ from, to }, at) =>
      isEstimated(line.corrections?.phases[at]?.level) &&
      line.series.points.slice(from, to + 1).some((point) => shown.includes(point)),
  );
  const marks = (["common", "improvement", "concern", "neutral", "hollow"] as const).filter(
    (mark) => drawn.has(mark) && (mark === "hollow" || line.series.chart !== "none"),
  );
  return (
    <ul className={styles.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <svg aria-hidden width={16} height={16} viewBox="0 0 16 16">
            <path
              d={markShapes[mark]}
              fill={markColours[mark].fill}
              stroke={markColours[mark].edge}
              strokeWidth={1.2}
            />
          </svg>
          {isWatched && (mark === "common" || mark === "concern" || mark === "hollow")
            ? t(`views.mark.early.${mark}`)
            : t(`views.mark.${mark}`)}
        </li>
      ))}
      {shown.some((point) => point.figure.state === "hidden") && (
        <li>
          <svg aria-hidden width={16} height={16} viewBox="0 0 16 16">
            <rect x={5} y={5} width={6} height={6} fill="var(--ink-faint)" />
          </svg>
          {t("views.mark.hidden")}
        </li>
      )}
      {shown.some((point) => point.beforeStart) && (
        <li>
          <svg aria-hidden width={16} height={16} viewBox="0 0 16 16">
            <rect x={0} y={0} width={16} height={16} fill="var(--band)" stroke="var(--rule)" />
          </svg>
          {t("figure.completeness.before")}
        </li>
      )}
      {isLevelShown && (
        <li>
          <svg aria-hidden width={16} height={16} viewBox="0 0 16 16">
            <rect x={0} y={2} width={16} height={12} fill="var(--ink)" opacity={0.1} />
            <path d="M0,8H16" stroke="var(--ink)" strokeWidth={1.6} strokeDasharray="2 3" />
          </svg>
          {t("views.mark.corrected", { target: String(line.indicator.target !== undefined) })}
        </li>
      )}
      <li>{t("views.mark.keys")}</li>
    </ul>
  );
}
