import { AssuranceIcon } from "../../charts/icons/AssuranceIcon.tsx";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Overview.module.css";

const variations = ["common", "improvement-high", "concern-low", "neutral-high"] as const;
const early = ["early-none", "early-high"] as const;
const assurances = ["pass", "hit-or-miss", "fail"] as const;

/** What the icons of these lines mean, in words; those of early signals where weeks are watched. */
export function IconLegend({ lines }: { readonly lines: readonly IndicatorFigures[] }) {
  const { t } = useSpeech();
  const isWatched = lines.some(({ series, weekly }) => (weekly?.series ?? series).watch?.state === "on");
  return (
    <details className={styles.legend}>
      <summary>{t("views.legend.title")}</summary>
      <dl>
        {[...variations, ...(isWatched ? early : [])].map((icon) => (
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
      {isWatched && <p>{t("views.legend.early")}</p>}
    </details>
  );
}
