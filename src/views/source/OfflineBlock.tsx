import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useOfflineCopy } from "../context/OfflineCopy.ts";
import styles from "./Source.module.css";

/** Whether the app opens on this computer without a network, and the way to change it. */
export function OfflineBlock() {
  const { t } = useSpeech();
  const id = useId();
  const copy = useOfflineCopy();
  const isThere = copy?.state === "there";
  return (
    <section aria-labelledby={id} className={styles.offline}>
      <h2 id={id}>{t("views.offline.title")}</h2>
      <div className={styles.kept}>
        <output className={styles.advice}>{t(`views.offline.${copy?.state ?? "impossible"}`)}</output>
        {copy && (
          <button
            type="button"
            className="button"
            aria-disabled={copy.state === "copying"}
            onClick={() => copy.state !== "copying" && (isThere ? copy.erase() : copy.make())}
          >
            {t(isThere ? "views.offline.erase" : "views.offline.make")}
          </button>
        )}
      </div>
    </section>
  );
}
