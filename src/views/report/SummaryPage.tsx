import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import styles from "./Report.module.css";
import { Sheet, type SheetPlace } from "./Sheet.tsx";
import { SummaryTable } from "./SummaryTable.tsx";

interface SummaryPageProps {
  readonly place: SheetPlace;
  readonly lines: readonly IndicatorFigures[];
  /** The period named for all; a line that covers another says so. */
  readonly latest: string | null;
  readonly covered: string;
}

/** Every indicator of the booklet in one table, where it is too long for the page of contents. */
export function SummaryPage({ place, lines, latest, covered }: SummaryPageProps) {
  const { t } = useSpeech();
  return (
    <Sheet place={place} title={t("report.title.summary")} beside={<p className={styles.small}>{covered}</p>}>
      <SummaryTable lines={lines} latest={latest} />
    </Sheet>
  );
}
