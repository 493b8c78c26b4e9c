import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Panel.module.css";
import type { Figure } from "../../figures/Figure.ts";
import { stateExplained } from "../../figures/sentences/stateSentence.ts";
import { tableWords } from "../../figures/sentences/tableWords.ts";

type Unmeasured = Extract<Figure, { readonly state: "not measured" }>;

interface NotMeasuredProps {
  readonly figure: Unmeasured;
  /** What a screen says of counts that are not published, where nothing wider would help. */
  readonly unpublished?: string;
}

/**
 * What the extract lacks for this indicator, column by column; nothing lacking, the perimeter is too fine for it or the period too
 * short; of counts alone, what is not published.
 */
export function NotMeasured({ figure, unpublished }: NotMeasuredProps) {
  const { missing } = figure;
  const { t } = useSpeech();
  if (missing.length === 0) {
    const { id, values } = stateExplained(figure, t);
    return (
      <section className={styles.panel}>
        <h2>{t(figure.tooFine === "period" ? "views.tooShort.title" : "views.tooFine.title")}</h2>
        <p>{t(id, values)}</p>
      </section>
    );
  }
  if (missing.every((name) => name.startsWith("indicator_cube."))) {
    return (
      <section className={styles.panel}>
        <h2>{t("views.notPublished.title")}</h2>
        <p>
          {unpublished ?? (
            <>
              {t("views.notPublished.words")} <span className="on-screen">{t("views.notPublished.advice")}</span>
            </>
          )}
        </p>
      </section>
    );
  }
  return (
    <section className={styles.panel}>
      <h2>{t("views.notMeasured.title")}</h2>
      <p>{t("views.notMeasured.advice", { count: missing.length })}</p>
      <ul>
        {missing.map((name) => {
          const [table = name, column = ""] = name.split(".");
          return (
            <li key={name}>
              {t("views.notMeasured.column", { column, words: tableWords(table, t) })} <code>{name}</code>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
