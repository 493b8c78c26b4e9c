import { IntervalBar } from "../../charts/interval/IntervalBar.tsx";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatFigure, formatInterval, isCounted } from "../../figures/sentences/formatFigure.ts";
import { markSentence } from "../../figures/sentences/marksSentence.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { FigureValue } from "../figure/FigureValue.tsx";
import styles from "./Indicator.module.css";

/** Shares within so many days, on one scale; or counts by age of the want, as bars from zero. */
export function MarksPicture({ line }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { indicator, marks } = line;
  const counted = indicator.shape === "count";
  const scale = counted ? "count" : "percent";
  const most = Math.max(1, ...marks.map(({ figure }) => (isCounted(figure) ? (figure.value ?? 0) : 0)));
  return (
    <ul className={styles.marks}>
      {marks.map(({ days, figure }) => {
        const mark = markSentence(indicator.shape, days);
        return (
          <li key={days}>
            <span>{t(mark.id, mark.values)}</span>
            <span className={styles.markValue}>
              <FigureValue figure={figure} scale={scale} />
            </span>
            {!isCounted(figure) ? (
              <span />
            ) : counted ? (
              <svg aria-hidden width={420} height={20} viewBox="0 0 420 20" className={styles.wide}>
                <rect y={4} width={((figure.value ?? 0) / most) * 420} height={12} className={styles.bar} />
              </svg>
            ) : (
              <span className={styles.wide}>
                <IntervalBar figure={figure} scale={{ min: 0, max: 1 }} width={420} />
              </span>
            )}
            <span className={styles.label}>
              {isCounted(figure) &&
                !counted &&
                formatFigure(figure, scale, language) !== null &&
                `${formatInterval(figure, scale, language) ?? ""} (${formatNumber(figure.numerator, 0, language)}\u00a0/\u00a0${formatNumber(figure.denominator, 0, language)})`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
