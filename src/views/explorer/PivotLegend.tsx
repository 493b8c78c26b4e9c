import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import legend from "../matrix/MatrixLegend.module.css";
import { StateLegend } from "../matrix/StateLegend.tsx";

/** What the marks of the cells mean, what protects them, and what the table is not. */
export function PivotLegend() {
  const { t } = useSpeech();
  return (
    <details className={legend.legend}>
      <summary>{t("explorer.legend")}</summary>
      <dl>
        <StateLegend />
        <div>
          <dt aria-hidden>…</dt>
          <dd>{t("explorer.legend.incomplete")}</dd>
        </div>
      </dl>
      <p>{t("explorer.legend.provisional")}</p>
      <p>{t("explorer.legend.all")}</p>
      <p>{t("explorer.legend.corrected")}</p>
      <p>{t("explorer.legend.counts")}</p>
      <p>{t("explorer.legend.order")}</p>
      <p className={legend.keys}>{t("explorer.legend.keys")}</p>
      <TermList names={["interval", "counts", "corrected", "provisional", "hidden", "notRead"]} />
    </details>
  );
}
