import { useEffect, useRef } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../context/Extracts.ts";
import { CurrentExtract } from "./CurrentExtract.tsx";
import { OfflineBlock } from "./OfflineBlock.tsx";
import { OpenExtract } from "./OpenExtract.tsx";
import { OpeningPanel } from "./OpeningPanel.tsx";
import { RefusalPanel } from "./RefusalPanel.tsx";
import styles from "./Source.module.css";

/** Opens an extract, says what was checked and what was refused, and lets go of it. */
export default function SourceScreen() {
  const { t } = useSpeech();
  const { current, opening, refusal } = useExtracts();
  const title = useRef<HTMLHeadingElement>(null);
  const isOpening = opening !== null;
  useEffect(() => {
    const heading = title.current;
    if (!isOpening) return;
    // The button to cancel goes with the opening: the focus it may have held starts again from the top.
    return () => {
      if (document.activeElement === document.body) heading?.focus();
    };
  }, [isOpening]);
  return (
    <div className={styles.screen}>
      <header className="screen-head">
        <h1 ref={title} tabIndex={-1}>
          {t("views.source.title")}
        </h1>
        <p className="lede">{t("views.source.lede")}</p>
      </header>
      {opening && <OpeningPanel opening={opening} />}
      {refusal && <RefusalPanel refusal={refusal} kept={current !== null} />}
      {!opening && <OpenExtract current={current} />}
      {current && <CurrentExtract extract={current} />}
      <OfflineBlock />
    </div>
  );
}
