import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { ViewLink } from "../../views/context/ViewLink.tsx";
import { offeredSamples } from "../../views/source/offeredSamples.ts";
import styles from "./Frame.module.css";

/** The first screen without an extract: what the app is, the ways in (after a refusal, those that are left), and what is read without any. */
export function Welcome() {
  const { t } = useSpeech();
  const extracts = useExtracts();
  return (
    <section className={styles.welcome}>
      <h1 tabIndex={-1}>{t("frame.welcome.title")}</h1>
      <p>{t("frame.welcome.words")}</p>
      <p className={styles.ways}>
        {offeredSamples(extracts).map(({ name, path }, at) => (
          <button
            key={name}
            type="button"
            className={`button ${at === 0 ? "primary" : ""}`}
            onClick={() => extracts.open({ kind: "address", path })}
          >
            {t(`frame.welcome.${name}`)}
          </button>
        ))}
        <ViewLink to={{ screen: { name: "source" } }} className="button">
          {t("frame.welcome.own")}
        </ViewLink>
      </p>
      <p>
        <ViewLink to={{ screen: { name: "catalogue", id: null } }}>{t("frame.welcome.catalogue")}</ViewLink>
      </p>
      <p className={styles.small}>{t("frame.welcome.privacy")}</p>
    </section>
  );
}
