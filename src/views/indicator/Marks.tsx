import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { marksSentence } from "../../figures/sentences/marksSentence.ts";
import { usePerimeter } from "../context/Navigation.ts";
import styles from "./Indicator.module.css";
import { MarksPicture } from "./MarksPicture.tsx";

/** Shares within so many days, or counts by age of the want: the sentence, then the picture. */
export function Marks({ line }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { whole } = usePerimeter();
  const id = useId();
  const sentence = marksSentence(line, whole, t, language);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{t(line.indicator.shape === "count" ? "views.indicator.byAge" : "views.indicator.distribution")}</h2>
      {sentence && <p className={styles.words}>{t(sentence.id, sentence.values)}</p>}
      <MarksPicture line={line} />
    </section>
  );
}
