import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { ViewLink } from "../../views/context/ViewLink.tsx";
import { publishedSamplePath, samplePath } from "../../views/source/samplePath.ts";
import styles from "./Frame.module.css";

/** The first screen without an extract: what the app is, and two ways in. */
export function Welcome() {
  const { t } = useSpeech();
  const { open } = useExtracts();
  return (
    <section className={styles.welcome}>
      <h1 tabIndex={-1}>{t("frame.welcome.title")}</h1>
      <p>{t("frame.welcome.words")}</p>
      <p className={styles.ways}>
        <button type="button" className="button primary" onClick={() => open({ kind: "address", path: samplePath })}>
          {t("frame.welcome.sample")}
        </button>
        <button type="button" className="button" onClick={() => open({ kind: "address", path: publishedSamplePath })}>
          {t("frame.welcome.published")}
        </button>
        <ViewLink to={{ screen: { name: "source" } }} className="button">
          {t("frame.welcome.own")}
        </ViewLink>
      </p>
      <p className={styles.small}>{t("frame.welcome.privacy")}</p>
    </section>
  );
}
