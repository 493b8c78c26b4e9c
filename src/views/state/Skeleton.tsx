import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Skeleton.module.css";

/** Grey lines where a figure will stand; they appear only after 150 ms. */
export function Skeleton({ lines }: { readonly lines: number }) {
  const { t } = useSpeech();
  return (
    <output className={styles.skeleton}>
      <span className="visually-hidden">{t("views.loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden className={styles.line} style={{ width: `${92 - ((line * 37) % 40)}%` }} />
      ))}
    </output>
  );
}
