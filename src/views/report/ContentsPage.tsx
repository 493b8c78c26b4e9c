import { useSpeech } from "../../charts/Speech.ts";
import type { Booklet } from "../../figures/booklet/Booklet.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { stateExplained } from "../../figures/sentences/stateSentence.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStampLines } from "../export/useStampLines.ts";
import type { BookletPage } from "./BookletPage.ts";
import { pageTitle } from "./pageTitle.ts";
import styles from "./Report.module.css";
import { Sheet, type SheetPlace } from "./Sheet.tsx";
import { SummaryTable } from "./SummaryTable.tsx";

interface ContentsPageProps {
  readonly place: SheetPlace;
  readonly pages: readonly BookletPage[];
  readonly absent: Booklet["absent"];
  /** The period that its numbers cover, in words. */
  readonly covered: string;
  /** Of all indicators where their table stands here. */
  readonly lines: readonly IndicatorFigures[];
  readonly latest: string | null;
}

/**
 * The first page: what this is and of what, then what stands where; the indicators in a table with their figures where there is room.
 * What the extract does not measure is named.
 */
export function ContentsPage({ place, pages, absent, covered, lines, latest }: ContentsPageProps) {
  const { t, language } = useSpeech();
  const { catalogue } = useExtract().service;
  const stamp = useStampLines(place.booklet, covered).slice(1);
  const parts = pages.flatMap((page, at) => page.map((part) => ({ part, number: at + 1 })));
  const isTold = lines.length > 0;
  const pageOf = (id: string) => parts.find(({ part }) => part.kind === "indicator" && part.id === id)?.number ?? 1;
  return (
    <Sheet place={place} title={place.booklet}>
      <dl className={styles.stamp}>
        {stamp.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("report.contents")}</h3>
      <ol className={styles.contents} data-long={(!isTold && parts.length > 24) || undefined}>
        {parts.map(({ part, number }, at) => {
          if (isTold && part.kind === "indicator") return null;
          const title = pageTitle(part, parts[at - 1]?.part, catalogue, t, language);
          return title === null ? null : (
            <li key={at}>
              <a href={`#page-${number}`}>
                <span>{title}</span>
                <span className={styles.leader} aria-hidden />
                <span>{number}</span>
              </a>
            </li>
          );
        })}
      </ol>
      {isTold && (
        <>
          <h3>{t("report.title.summary")}</h3>
          <SummaryTable lines={lines} latest={latest} pageOf={pageOf} />
        </>
      )}
      {absent.length > 0 && (
        <p className={styles.small}>
          {t("report.absent", { count: absent.length })}{" "}
          {absent
            .map(({ indicator, current }) => {
              const why = stateExplained(current, t, indicator.unit);
              return `${indicator.sheet[language].title} (${t(why.id, why.values)})`;
            })
            .join(" · ")}
        </p>
      )}
    </Sheet>
  );
}
