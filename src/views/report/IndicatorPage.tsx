import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { BookletEntry } from "../../figures/booklet/Booklet.ts";
import { completenessSentences } from "../../figures/sentences/completenessSentences.ts";
import { recentPoints } from "../../figures/completeness/recentPoints.ts";
import { marksSentence } from "../../figures/sentences/marksSentence.ts";
import { seriesSentences } from "../../figures/sentences/seriesSentences.ts";
import { stateExplained } from "../../figures/sentences/stateSentence.ts";
import { usePerimeter } from "../context/Navigation.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import { chartNotes } from "../register/chartNotes.ts";
import { IndicatorFacts } from "./IndicatorFacts.tsx";
import { indicatorShown } from "./indicatorShown.ts";
import { MarksLine } from "./MarksLine.tsx";
import { PaperChart } from "./PaperChart.tsx";
import { PeriodTable } from "./PeriodTable.tsx";
import styles from "./Report.module.css";
import { Sheet, type SheetPlace } from "./Sheet.tsx";
import { WhereTable } from "./WhereTable.tsx";

interface IndicatorPageProps {
  readonly place: SheetPlace;
  readonly entry: BookletEntry;
  /** What the register says of it. */
  readonly said: readonly NumberedEntry[];
  /** The page on which that stands. */
  readonly followUp: number;
}

/** One indicator on one page: its sentence, its facts, its chart, its last periods and what it means. */
export function IndicatorPage({ place, entry, said, followUp }: IndicatorPageProps) {
  const { t, language } = useSpeech();
  const { crop, whole } = usePerimeter();
  const { detail, where } = entry;
  const asked = detail.line;
  const { indicator, current, status } = asked;
  const { line, tooMany, hidden, isCount, isSilent } = indicatorShown(entry, crop);
  const marks = line.marks.length > 0 ? marksSentence(asked, whole, t, language) : null;
  const why = stateExplained(current, t, indicator.unit);
  const sentences = isSilent
    ? [why]
    : [
        ...(marks ? [marks] : []),
        ...(isCount
          ? completenessSentences(line, recentPoints(line), language)
          : seriesSentences(line, crop, t, language)),
      ];
  const notes = useMemo(() => chartNotes(said), [said]);
  const words = sentences.map(({ id, values }) => t(id, values)).join(" ");
  return (
    <Sheet
      place={place}
      title={indicator.sheet[language].title}
      beside={
        status.status === "steering" ? null : (
          <p className={styles.small}>{t("figure.status.stage", { status: t(`figure.status.${status.status}`) })}</p>
        )
      }
    >
      <p className={styles.words}>{words}</p>
      {tooMany && (
        <p className={styles.small}>
          {detail.coarser
            ? t("views.indicator.manyHidden.coarser", { grain: asked.series.grain, coarser: line.series.grain })
            : t("views.indicator.manyHidden", { grain: asked.series.grain })}
        </p>
      )}
      {!isSilent && <IndicatorFacts entry={entry} />}
      {!isSilent && !isCount && !hidden && (
        <>
          <PaperChart line={line} window={crop} notes={notes} label={words} />
          <MarksLine series={line.series} window={crop} notes={notes} page={followUp} />
        </>
      )}
      {!isSilent && !isCount && <PeriodTable line={line} window={crop} limits={!hidden} />}
      {where.length > 0 && <WhereTable line={asked} rows={where} />}
      <p className={styles.definition}>
        <strong>{t("views.definition.title")}</strong> {indicator.sheet[language].definition}
      </p>
    </Sheet>
  );
}
