import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { earsVerdicts } from "../../figures/early/earsVerdicts.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { earsSentences, earsState } from "../../figures/sentences/earsSentences.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import styles from "./Alerts.module.css";

/** Which of the three methods of EARS the latest complete week passes, and what each compares; nothing where none judges it. */
export function EarsMethods({ line: { series, period } }: { readonly line: IndicatorFigures }) {
  const { t, language } = useSpeech();
  const verdicts = useMemo(() => (period === null ? null : earsVerdicts(series, period)), [series, period]);
  if (!verdicts || verdicts.every(({ upper }) => upper === null)) return null;
  const share = (value: number) => formatNumber(100 * value, 1, language);
  return (
    <details className={styles.rest}>
      <summary>
        {earsSentences(verdicts)
          .map(({ id, values }) => t(id, values))
          .join(" ")}
      </summary>
      <dl className={styles.methods}>
        {verdicts.map((verdict) => {
          const { method, upper, above, chance } = verdict;
          const limit = upper === null ? "" : formatNumber(upper, 0, language);
          return (
            <div key={method}>
              <dt>
                {`EARS ${method} ${above ? "▲ " : ""}${t("alerts.ears.state", { state: earsState(verdict), limit })}`}
              </dt>
              <dd>
                {t(`alerts.ears.means.${method}`)}{" "}
                {chance && t("alerts.ears.chance", { least: share(chance.least), most: share(chance.most) })}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.note}>{t("alerts.ears.counted")}</p>
    </details>
  );
}
