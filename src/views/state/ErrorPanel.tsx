import { TriangleAlert } from "lucide-react";
import { CopyButton } from "../../charts/CopyButton.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { errorDetail } from "./errorDetail.ts";
import styles from "./Panel.module.css";

/** What went wrong, what to do about it, and the detail to hand on. */
export function ErrorPanel({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useSpeech();
  const memory = error instanceof Error && "code" in error && error.code === "out-of-memory";
  return (
    <section role="alert" className={styles.panel}>
      <h2>
        <TriangleAlert aria-hidden size={18} /> {t(memory ? "views.error.memory" : "views.error.title")}
      </h2>
      <p>{t(memory ? "views.error.memory.advice" : "views.error.advice")}</p>
      <p className={styles.actions}>
        {retry && (
          <button type="button" className="button" onClick={retry}>
            {t("views.error.retry")}
          </button>
        )}
        <CopyButton text={() => errorDetail(error)}>{t("views.error.copy")}</CopyButton>
      </p>
    </section>
  );
}
