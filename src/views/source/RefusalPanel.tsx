import { CircleX } from "lucide-react";
import { CopyButton } from "../../charts/CopyButton.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import type { MessageId } from "../../locales/translate.ts";
import { type Refusal, useExtracts } from "../context/Extracts.ts";
import { CheckList } from "./CheckList.tsx";
import { outcomes } from "./checks.ts";
import styles from "./Source.module.css";
import { useArrivalFocus } from "./useArrivalFocus.ts";

/**
 * Everything that was wrong with a refused extract, with what to do; and that nothing of it remains. An address can be asked again at
 * once; files of this computer that were mended have to be chosen anew.
 */
export function RefusalPanel({ refusal, kept }: { readonly refusal: Refusal; readonly kept: boolean }) {
  const { t } = useSpeech();
  const { open } = useExtracts();
  const { label, request, problems, detail, asked } = refusal;
  const heading = useArrivalFocus(asked, refusal);
  const details = () =>
    [
      label,
      ...problems.map(({ code, values }) => `${code} ${JSON.stringify(values)}`),
      ...(detail ? [detail] : []),
    ].join("\n");
  const found = outcomes(problems.map(({ code }) => code));
  return (
    <section role="alert" className={styles.refusal}>
      <h2 ref={heading} tabIndex={-1}>
        <CircleX aria-hidden size={20} /> {t("views.refusal.title", { label })}
      </h2>
      <p>{t(kept ? "views.refusal.kept" : "views.refusal.nothing")}</p>
      <ul className={styles.problems}>
        {problems.map(({ code, values }, index) => (
          <li key={`${code} ${index}`}>
            <p>{t(`problem.${code}` as MessageId, values)}</p>
            <p className={styles.advice}>{t(`problem.${code}.advice` as MessageId, values)}</p>
          </li>
        ))}
      </ul>
      {found.some(({ outcome }) => outcome === "failed") && <CheckList results={found} />}
      <p className={styles.actions}>
        {request.kind === "address" && (
          <button type="button" className="button" onClick={() => open(request)}>
            {t("views.error.retry")}
          </button>
        )}
        <CopyButton text={details}>{t("views.error.copy")}</CopyButton>
      </p>
    </section>
  );
}
