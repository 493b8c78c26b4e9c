import type { Descriptor } from "../../extract/Descriptor.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Source.module.css";

/** For what and for whom the extract was made, and until when it may be read. */
export function GovernanceBlock({ descriptor }: { readonly descriptor: Descriptor }) {
  const { t, language } = useSpeech();
  const { purpose, register, recipient, expiresAt, contact } = descriptor.governance;
  const rows = [
    ["purpose", purpose],
    ["register", register],
    ["recipient", recipient],
    ["expiresAt", expiresAt ? formatDate(expiresAt, language) : t("views.governance.never")],
    ["contact", contact],
  ] as const;
  return (
    <section>
      <h3>{t("views.governance.title")}</h3>
      <dl className={styles.facts}>
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`views.governance.${key}`)}</dt>
            <dd>{value ?? t("views.governance.unsaid")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
