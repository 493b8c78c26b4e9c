import { AssuranceIcon } from "../../charts/icons/AssuranceIcon.tsx";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Overview.module.css";

const variations = ["common", "improvement-high", "concern-low", "neutral-high"] as const;
const assurances = ["pass", "hit-or-miss", "fail"] as const;

/** What the icons mean, in words. */
export function IconLegend() {
  const { t } = useSpeech();
  return (
    <details className={styles.legend}>
      <summary>{t("views.legend.title")}</summary>
      <dl>
        {variations.map((icon) => (
          <div key={icon}>
            <dt>
              <VariationIcon icon={icon} size={24} />
            </dt>
            <dd>{t(`figure.variation.${icon}.legend`)}</dd>
          </div>
        ))}
        {assurances.map((icon) => (
          <div key={icon}>
            <dt>
              <AssuranceIcon icon={icon} size={24} />
            </dt>
            <dd>{t(`figure.assurance.${icon}.legend`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t("views.legend.rules")}</p>
    </details>
  );
}
