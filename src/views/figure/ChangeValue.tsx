import type { Change } from "../../figures/Figure.ts";
import { changeSentence } from "../../figures/sentences/changeSentence.ts";
import { formatDifference, formatInterval } from "../../figures/sentences/formatFigure.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Figure.module.css";

/** A difference with its interval, or why there is none. */
export function ChangeValue({ change, scale }: { readonly change: Change | null; readonly scale: Scale }) {
  const { t, language } = useSpeech();
  if (change === null) return <span className={styles.counts}>–</span>;
  if (change.state !== "compared") {
    const words = changeSentence(change);
    return <span className={styles.counts}>{t(words.id, words.values)}</span>;
  }
  return (
    <>
      <span className={styles.change}>{formatDifference(change, scale, language)}</span>
      <span className={styles.counts}>{formatInterval(change, scale, language)}</span>
      {change.basis === "corrected" && <span className={styles.counts}>{t("figure.change.corrected")}</span>}
    </>
  );
}
