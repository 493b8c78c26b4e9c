import type { Indicator } from "../../indicators/language/Indicator.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { formatTarget } from "../../figures/sentences/formatTarget.ts";
import { fallBackSentence } from "../../figures/sentences/fallBackSentence.ts";
import { ownerOf } from "../../indicators/ownerOf.ts";
import type { StatusInForce } from "../../indicators/status/StatusInForce.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import styles from "./Definition.module.css";

/** The sheet of an indicator in plain words, and the status that holds of it with its evidence. */
export function Definition({ indicator, status }: { readonly indicator: Indicator; readonly status: StatusInForce }) {
  const { t, language } = useSpeech();
  const sheet = indicator.sheet[language];
  const parts = (["numerator", "denominator", "exclusions", "limits"] as const).filter((part) => sheet[part]);
  const fallen = fallBackSentence(status, t, language);
  return (
    <section className={styles.definition}>
      <h2>{t("views.definition.title")}</h2>
      <p>{sheet.definition}</p>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`views.definition.${part}`)}</dt>
            <dd>{sheet[part]}</dd>
          </div>
        ))}
        {indicator.target && (
          <div>
            <dt>{t("views.definition.target")}</dt>
            <dd>
              {formatTarget(indicator.target.value, indicator.scale, language)} ({indicator.target.setBy[language]})
            </dd>
          </div>
        )}
        <div>
          <dt>{t("views.definition.status")}</dt>
          <dd>
            {t(`figure.status.${status.status}`)}
            {fallen && <p>{t(fallen.id, fallen.values)}</p>}
          </dd>
        </div>
        <div>
          <dt>{t("views.definition.evidence")}</dt>
          <dd>
            <EvidenceList evidence={indicator.evidence} />
          </dd>
        </div>
        <div>
          <dt>{t("views.definition.owner")}</dt>
          <dd>
            {ownerOf(indicator, language)},{" "}
            {t("views.definition.review", { date: formatDate(indicator.reviewOn, language) })}
          </dd>
        </div>
      </dl>
    </section>
  );
}
