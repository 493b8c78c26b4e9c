import { useContext, useEffect, useState } from "react";
import { formatBytes, formatNumber } from "../../locales/formatNumber.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { type Opening, useExtracts } from "../context/Extracts.ts";
import { ProgressesContext } from "../context/Progresses.ts";
import styles from "./Source.module.css";
import { tableWords } from "../../figures/sentences/tableWords.ts";
import { shareDone, timeLeft } from "./timeLeft.ts";
import { useArrivalFocus } from "./useArrivalFocus.ts";

/** Longer is said in minutes. */
const inSeconds = 90;

/** How far an opening is: phase, table, one share of the whole, what was read, time left; and the way out of it. */
export function OpeningPanel({ opening }: { readonly opening: Opening }) {
  const { t, language } = useSpeech();
  const { cancel } = useExtracts();
  const { label, startedAt, asked } = opening;
  const { opening: progress } = useContext(ProgressesContext);
  const heading = useArrivalFocus(asked, startedAt);
  const now = useClock(500);
  const phase = progress?.phase ?? "descriptor";
  const left = progress && timeLeft(progress, now - startedAt);
  const percent = Math.round((progress ? shareDone(progress) : 0) * 100);
  return (
    <section className={styles.opening} aria-label={t("views.opening.title", { label })}>
      <h2 ref={heading} tabIndex={-1}>
        {t("views.opening.title", { label })}
      </h2>
      <output>
        {t(`views.opening.${phase}`)}
        {progress?.table ? ` ${t("views.opening.table", { table: tableWords(progress.table, t) })}` : ""}
      </output>
      <progress aria-label={t("views.opening.title", { label })} max={100} value={percent} className={styles.track} />
      <p className={styles.numbers}>
        {progress && <span>{t("views.opening.done", { percent })}</span>}
        {progress && progress.bytes > 0 && (
          <span>
            {t("views.opening.read", {
              bytes: formatBytes(progress.bytes, language),
              rows: progress.rows,
              said: formatNumber(progress.rows, 0, language),
            })}
          </span>
        )}
        {left !== null && left !== undefined && (
          <span>
            {left > inSeconds
              ? t("views.opening.leftMinutes", { minutes: Math.round(left / 60) })
              : t("views.opening.left", { seconds: left })}
          </span>
        )}
      </p>
      <button type="button" className="button" onClick={cancel}>
        {t("views.opening.cancel")}
      </button>
    </section>
  );
}

function useClock(every: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
