import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Site.module.css";

/** A cell whose figure is still being computed. */
export function Waiting() {
  const { t } = useSpeech();
  return (
    <span className={styles.waiting}>
      <span aria-hidden>…</span>
      <span className="visually-hidden">{t("site.waiting")}</span>
    </span>
  );
}
