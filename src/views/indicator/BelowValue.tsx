import { useSpeech } from "../../charts/Speech.ts";
import type { Figure } from "../../figures/Figure.ts";
import { countsSentence } from "../../figures/sentences/countsSentence.ts";
import { formatInterval, isCounted } from "../../figures/sentences/formatFigure.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import styles from "./Indicator.module.css";

/** Interval and counts under a value, on a screen too narrow for columns of their own. */
export function BelowValue({ figure, indicator }: { readonly figure: Figure; readonly indicator: Indicator }) {
  const { t, language } = useSpeech();
  if (!isCounted(figure)) return null;
  const counts = countsSentence(indicator, figure);
  return (
    <span className={styles.belowValue}>
      <span>{formatInterval(figure, indicator.scale, language)}</span>
      <span>{t(counts.id, counts.values)}</span>
    </span>
  );
}
