import { formatNumber } from "../../locales/formatNumber.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { type ExtractOnScreen, useExtracts } from "../context/Extracts.ts";
import styles from "./Source.module.css";

/** What stays of an extract once the tab is closed, and the way to change it. */
export function KeptBlock({ extract: { opened, previous, kept } }: { readonly extract: ExtractOnScreen }) {
  const { t, language } = useSpeech();
  const { checking, keep } = useExtracts();
  const { descriptor, report } = opened;
  const { expiresAt } = descriptor.governance;
  const seconds = formatNumber(report.milliseconds / 1000, 1, language);
  return (
    <div className={styles.kept}>
      <p className={styles.advice}>
        {checking
          ? t(kept ? "views.kept.checking" : "views.kept.checkingPrepared")
          : t("views.kept.opened", { seconds })}{" "}
        {kept === null
          ? t("views.kept.impossible")
          : kept
            ? t("views.kept.words", {
                records: String(descriptor.level.includes("record")),
                until: expiresAt ? formatDate(expiresAt, language) : "none",
              })
            : t("views.kept.not")}{" "}
        {previous && <Previous previous={previous} />}
      </p>
      {kept !== null && (
        <button type="button" className="button" onClick={() => keep(!kept)}>
          {t(kept ? "views.kept.forget" : "views.kept.keep")}
        </button>
      )}
    </div>
  );
}

/** The earlier extract that figures are compared with, or what became of it. */
function Previous({ previous }: { readonly previous: NonNullable<ExtractOnScreen["previous"]> }) {
  const { t, language } = useSpeech();
  if (!("refused" in previous))
    return <>{t("views.kept.compared", { date: formatDate(previous.extractedAt, language) })}</>;
  const { code, path } = previous.refused;
  return (
    <>
      {t(`figure.since.refused.${code}`, { path })}{" "}
      <span className="on-screen">{t(`figure.since.refused.${code}.advice`)}</span>
    </>
  );
}
