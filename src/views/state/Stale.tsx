import type { ReactNode } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Stale.module.css";

/** Values of the view before, kept while those of the new one load: dimmed, and said so. */
export function Stale({ stale, children }: { readonly stale: boolean; readonly children: ReactNode }) {
  const { t } = useSpeech();
  return (
    <div aria-busy={stale} className={stale ? styles.stale : undefined}>
      {stale && <p className={styles.word}>{t("views.updating")}</p>}
      {children}
    </div>
  );
}
