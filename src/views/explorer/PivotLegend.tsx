import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import legend from "../matrix/MatrixLegend.module.css";
import { StateMark } from "../matrix/StateMark.tsx";

const states = [
  ["hidden", "hidden"],
  ["not read", "notRead"],
  ["not measured", "notMeasured"],
  ["empty", "empty"],
] as const;

/** What the marks of the cells mean, what protects them, and what the table is not. */
export function PivotLegend() {
  const { t } = useSpeech();
  return (
    <details className={legend.legend}>
      <summary>{t("explorer.legend")}</summary>
      <dl>
        {states.map(([state, name]) => (
          <div key={state}>
            <dt>
              <StateMark state={state} words={t(`figure.state.${name}`)} />
            </dt>
            <dd>{t(`matrix.legend.${name}`)}</dd>
          </div>
        ))}
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
      <p>{t("explorer.legend.keys")}</p>
      <TermList names={["interval", "counts", "corrected", "provisional", "hidden", "notRead"]} />
    </details>
  );
}
