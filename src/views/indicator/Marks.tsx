import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { recentPoints } from "../../figures/completeness/recentPoints.ts";
import { completenessSentences } from "../../figures/sentences/completenessSentences.ts";
import { marksSentence } from "../../figures/sentences/marksSentence.ts";
import { usePerimeter } from "../context/Navigation.ts";
import styles from "./Indicator.module.css";
import { MarksPicture } from "./MarksPicture.tsx";

/** Shares within so many days, or counts by age of the want: the sentence, then the picture. */
export function Marks({ line }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const { whole } = usePerimeter();
  const heading = useId();
  const sentence = marksSentence(line, whole, t, language);
  // Of a count no course of time is drawn that would say it.
  const words = [...(sentence ? [sentence] : []), ...completenessSentences(line, recentPoints(line), language)];
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>
        {t(line.indicator.shape === "count" ? "views.indicator.byAge" : "views.indicator.distribution")}
      </h2>
      {words.length > 0 && <p className={styles.words}>{words.map(({ id, values }) => t(id, values)).join(" ")}</p>}
      <MarksPicture line={line} />
    </section>
  );
}
