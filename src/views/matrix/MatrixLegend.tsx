import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import grid from "./Grid.module.css";
import legend from "./MatrixLegend.module.css";
import { StateLegend } from "./StateLegend.tsx";

const icons = ["common", "improvement-high", "concern-low", "neutral-high"] as const;
/** What the icons and the marks of the cells mean, what the sums count, and what the matrix is not. */
export function MatrixLegend() {
  const { t } = useSpeech();
  return (
    <details className={legend.legend}>
      <summary>{t("matrix.legend")}</summary>
      <dl>
        {icons.map((icon) => (
          <div key={icon}>
            <dt>
              <VariationIcon icon={icon} size={20} />
            </dt>
            <dd>{t(`figure.variation.${icon}.legend`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span className={grid.unjudged} />
          </dt>
          <dd>{t("matrix.legend.unjudged")}</dd>
        </div>
        <StateLegend />
      </dl>
      <p>{t("views.legend.rules")}</p>
      <p>{t("matrix.legend.tally")}</p>
      <p>{t("matrix.legend.order")}</p>
      <p className={legend.keys}>{t("matrix.legend.keys")}</p>
      <TermList names={["variation", "chance", "interval", "hidden", "notRead"]} />
    </details>
  );
}
