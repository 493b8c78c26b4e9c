import type { Indicator } from "../../indicators/language/Indicator.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { formatValue } from "../../figures/sentences/formatFigure.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Indicator.module.css";

/** The sheet of an indicator in plain words. */
export function Definition({ indicator }: { readonly indicator: Indicator }) {
  const { t, language } = useSpeech();
  const sheet = indicator.sheet[language];
  const parts = (["numerator", "denominator", "exclusions", "limits"] as const).filter((part) => sheet[part]);
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
              {formatValue(indicator.target.value, indicator.scale, 0, language)} ({indicator.target.setBy[language]})
            </dd>
          </div>
        )}
        <div>
          <dt>{t("views.definition.status")}</dt>
          <dd>{t(`figure.status.${indicator.status}`)}</dd>
        </div>
        <div>
          <dt>{t("views.definition.owner")}</dt>
          <dd>
            {indicator.owner}, {t("views.definition.review", { date: formatDate(indicator.reviewOn, language) })}
          </dd>
        </div>
      </dl>
    </section>
  );
}
