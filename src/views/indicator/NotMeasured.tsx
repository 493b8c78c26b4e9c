import { useSpeech } from "../../charts/Speech.ts";
import styles from "../state/Panel.module.css";
import { tableWords } from "../../figures/sentences/tableWords.ts";

/** What the extract lacks for this indicator, column by column; nothing lacking, the perimeter is too fine for it; of counts alone, what is not published. */
export function NotMeasured({ missing }: { readonly missing: readonly string[] }) {
  const { t } = useSpeech();
  if (missing.length === 0) {
    return (
      <section className={styles.panel}>
        <h2>{t("views.tooFine.title")}</h2>
        <p>{t("figure.state.tooFine.long")}</p>
      </section>
    );
  }
  if (missing.every((name) => name.startsWith("indicator_cube."))) {
    return (
      <section className={styles.panel}>
        <h2>{t("views.notPublished.title")}</h2>
        <p>{t("views.notPublished.words")}</p>
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
