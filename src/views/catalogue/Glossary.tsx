import { useSpeech } from "../../charts/Speech.ts";
import { definitionOf } from "../../charts/term/definitionOf.ts";
import { termGroups } from "../../charts/term/termGroups.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Catalogue.module.css";

const groups = Object.keys(termGroups) as (keyof typeof termGroups)[];

/** Every word that is explained where it stands, on one page that prints. */
export function Glossary() {
  const { t, language } = useSpeech();
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{t("catalogue.glossary")}</h1>
        <p className="lede">{t("catalogue.glossary.lede")}</p>
      </header>
      <div className={styles.bar}>
        <ViewLink to={{ as: "chart" }}>{t("catalogue.back")}</ViewLink>
      </div>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`words-${group}`} className={styles.domain}>
          <h2 id={`words-${group}`}>{t(`catalogue.glossary.${group}`)}</h2>
          <dl className={styles.words}>
            {termGroups[group].map((name) => {
              const { words, also } = definitionOf(name, language);
              return (
                <div key={name}>
                  <dt>{t(`term.${name}`)}</dt>
                  <dd>
                    {words} {also && <span className={styles.also}>{also}</span>}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </>
  );
}
