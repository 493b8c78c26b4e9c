import type { Figure } from "../../figures/Figure.ts";
import { countsSentence } from "../../figures/sentences/countsSentence.ts";
import { formatInterval, isCounted } from "../../figures/sentences/formatFigure.ts";
import { stateExplained } from "../../figures/sentences/stateSentence.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Figure.module.css";

/** What stands beside a value: its interval, and its numerator over its denominator; or why there is none. */
export function FigureDetail({
  figure,
  indicator,
}: {
  readonly figure: Figure;
  readonly indicator: Pick<Indicator, "unit" | "shape" | "scale">;
}) {
  const { t, language } = useSpeech();
  if (!isCounted(figure)) {
    const explained = stateExplained(figure, t, indicator.unit);
    return <span className={styles.counts}>{t(explained.id, explained.values)}</span>;
  }
  const counts = countsSentence(indicator, figure);
  return (
    <>
      <span className={styles.interval}>{formatInterval(figure, indicator.scale, language)}</span>
      <span className={styles.counts}>{t(counts.id, counts.values)}</span>
      {figure.state === "provisional" && <span className={styles.counts}>{t("figure.state.provisional")}</span>}
    </>
  );
}
