import type { Correction } from "../../figures/correction/Correction.ts";
import { correctionSentence, validatedSentence } from "../../figures/sentences/correctionSentences.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import styles from "./Figure.module.css";

/** The corrected figure beside the raw one, and where the error of the algorithm was measured; or why there is none. */
export function CorrectionNote({ correction, scale }: { readonly correction: Correction; readonly scale: Scale }) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { service } = useExtract();
  const said = correctionSentence(correction, scale, language);
  const validated = validatedSentence(correction, service.tree, view.site);
  return (
    <span className={styles.correction}>
      {t(said.id, said.values)}
      {validated && <span className={styles.counts}>{t(validated.id, validated.values)}</span>}
    </span>
  );
}
