import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../context/Extracts.ts";
import { CurrentExtract } from "./CurrentExtract.tsx";
import { OpenExtract } from "./OpenExtract.tsx";
import { OpeningPanel } from "./OpeningPanel.tsx";
import { RefusalPanel } from "./RefusalPanel.tsx";
import styles from "./Source.module.css";

/** Opens an extract, says what was checked and what was refused, and lets go of it. */
export default function SourceScreen() {
  const { t } = useSpeech();
  const { current, opening, refusal } = useExtracts();
  return (
    <div className={styles.screen}>
      <header className="screen-head">
        <h1 tabIndex={-1}>{t("views.source.title")}</h1>
        <p className="lede">{t("views.source.lede")}</p>
      </header>
      {opening && <OpeningPanel opening={opening} />}
      {refusal && <RefusalPanel refusal={refusal} kept={current !== null} />}
      {current && <CurrentExtract extract={current} />}
      {!opening && <OpenExtract again={current !== null} />}
    </div>
  );
}
