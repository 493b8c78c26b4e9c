import { type Ref, useContext } from "react";
import type { Progress } from "../../extract/TableReader.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { untilWords } from "../../figures/sentences/untilWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { useExtracts } from "../../views/context/Extracts.ts";
import { PerimeterContext, useNavigation } from "../../views/context/Navigation.ts";
import { ProgressesContext } from "../../views/context/Progresses.ts";
import { ViewLink } from "../../views/context/ViewLink.tsx";
import { isPublished } from "../../views/source/isPublished.ts";
import { shareDone } from "../../views/source/timeLeft.ts";
import styles from "./ExtractLine.module.css";

/** The extract's own line, on every screen and every print; the files read again behind it, and another extract being opened. */
export function ExtractLine({ ref }: { readonly ref: Ref<HTMLElement> }) {
  const { t, language } = useSpeech();
  const { current, opening, checking, cancel } = useExtracts();
  const { screen } = useNavigation().address;
  const perimeter = useContext(PerimeterContext);
  const progresses = useContext(ProgressesContext);
  if (!current) return null;
  const { descriptor } = current.opened;
  const { purpose, recipient, expiresAt } = descriptor.governance;
  const date = (day: string) => formatDate(day, language);
  const facts = [
    t("frame.extract.extracted", { date: date(descriptor.extractedAt) }),
    untilWords(descriptor, t, language),
    descriptor.level.map((level) => t(`frame.level.${level}`)).join(", "),
    t("frame.extract.purpose", { purpose }),
    t("frame.extract.recipient", { recipient }),
    expiresAt ? t("frame.extract.expires", { date: date(expiresAt) }) : t("frame.extract.neverExpires"),
  ];
  return (
    <section ref={ref} aria-label={t("frame.extract")} className={styles.line} data-synthetic={descriptor.synthetic}>
      {descriptor.synthetic && <strong className="synthetic">{t("frame.synthetic")}</strong>}
      {perimeter?.view.unprotected && (
        <>
          <strong className="unprotected">{t("frame.unprotected", { k: descriptor.smallCellThreshold })}</strong>
          <button type="button" className={`${styles.cancel} on-screen`} onClick={() => perimeter.unprotect?.(false)}>
            {t("frame.unprotected.end")}
          </button>{" "}
        </>
      )}
      {isPublished(descriptor) && <strong>{t("frame.published")}</strong>}
      <ViewLink to={{ screen: { name: "source" } }} className={styles.name}>
        {descriptor.title}
      </ViewLink>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {/* One share at a time: what the reader asked for goes before what is read again behind it. */}
      {checking && !opening && (
        <output className={styles.checking}>
          <span className={styles.whole}>
            {t("frame.extract.checking", {
              percent: percentOf(progresses.checking),
              published: String(current.opened.report.published !== null),
            })}
          </span>
          <span aria-hidden className={styles.short}>
            {t("frame.extract.checking.short", { percent: percentOf(progresses.checking) })}
          </span>
        </output>
      )}
      {opening && screen.name !== "source" && (
        <output className={`${styles.opening} on-screen`}>
          {t("frame.extract.opening", {
            label: opening.label,
            percent: percentOf(progresses.opening),
          })}{" "}
          <button type="button" className={styles.cancel} onClick={cancel}>
            {t("views.opening.cancel")}
          </button>
        </output>
      )}
    </section>
  );
}

const percentOf = (progress: Progress | null) => Math.round((progress ? shareDone(progress) : 0) * 100);
