import { TriangleAlert } from "lucide-react";
import { CopyButton } from "../../charts/CopyButton.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { MessageId } from "../../locales/translate.ts";
import { UnfetchedCode } from "../../charts/fetchCode.ts";
import { errorDetail } from "./errorDetail.ts";
import styles from "./Panel.module.css";

/** What went wrong, what to do about it, and the detail to hand on. */
export function ErrorPanel({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useSpeech();
  const said = saidOf(error);
  return (
    <section role="alert" className={styles.panel}>
      <h2>
        <TriangleAlert aria-hidden size={18} /> {t(said.title)}
      </h2>
      <p className="on-screen">{t(said.advice)}</p>
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

function saidOf(error: unknown): { readonly title: MessageId; readonly advice: MessageId } {
  if (error instanceof UnfetchedCode) return { title: "views.error.code", advice: "views.error.code.advice" };
  const isMemory = error instanceof Error && "code" in error && error.code === "out-of-memory";
  return isMemory
    ? { title: "views.error.memory", advice: "views.error.memory.advice" }
    : { title: "views.error.title", advice: "views.error.advice" };
}
