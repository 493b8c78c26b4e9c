import { useSpeech } from "../../charts/Speech.ts";
import { shiftSentence } from "../../figures/sentences/alertSentences.ts";
import { useExtract } from "../context/useFigures.ts";
import styles from "./Alerts.module.css";

/** How early signals are found, what they do not tell, and how fine a step the dates of the extract allow. */
export function AlertNotes() {
  const { t } = useSpeech();
  const { descriptor } = useExtract().opened;
  const shift = shiftSentence(descriptor.pseudonymisation);
  return (
    <details className={styles.rest}>
      <summary>{t("alerts.howTo")}</summary>
      <p>{t("views.legend.early")}</p>
      <p>{t(shift.id, shift.values)}</p>
    </details>
  );
}
