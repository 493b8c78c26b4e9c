import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Matrix.module.css";

/** How many of the indicators are known at every site; seen only where they take a while. */
export function MatrixProgress({ known, total }: { readonly known: number; readonly total: number }) {
  const { t } = useSpeech();
  return (
    <p className={styles.progress}>
      <progress aria-label={t("views.loading")} value={known} max={total} /> {t("matrix.progress", { known, total })}
    </p>
  );
}
