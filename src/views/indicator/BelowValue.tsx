import { useSpeech } from "../../charts/Speech.ts";
import type { BreakdownRow } from "../../figures/IndicatorFigures.ts";
import { isEstimated } from "../../figures/correction/isEstimated.ts";
import { shortCorrection } from "../../figures/sentences/correctionSentences.ts";
import { countsSentence } from "../../figures/sentences/countsSentence.ts";
import { formatInterval, isCounted } from "../../figures/sentences/formatFigure.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import styles from "./Indicator.module.css";

interface BelowValueProps {
  readonly row: Pick<BreakdownRow, "figure" | "correction">;
  readonly indicator: Pick<Indicator, "unit" | "shape" | "scale">;
}

/** Interval, counts and correction under a value, on a screen too narrow for columns of their own. */
export function BelowValue({ row: { figure, correction }, indicator }: BelowValueProps) {
  const { t, language } = useSpeech();
  if (!isCounted(figure)) return null;
  const counts = countsSentence(indicator, figure);
  const corrected = isEstimated(correction) && shortCorrection(correction, indicator.scale, language);
  return (
    <span className={styles.belowValue}>
      <span>{formatInterval(figure, indicator.scale, language)}</span>
      <span>{t(counts.id, counts.values)}</span>
      {corrected && <span className={styles.wrapping}>{t(corrected.id, corrected.values)}</span>}
    </span>
  );
}
