import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import { type ChartNote, placeNotes } from "../../charts/control-chart/placeNotes.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { ControlSeries } from "../../figures/ControlSeries.ts";
import styles from "./Report.module.css";

interface MarksLineProps {
  readonly series: ControlSeries;
  readonly window: { readonly from: string; readonly to: string };
  readonly notes: readonly ChartNote[];
  /** The page on which they are explained. */
  readonly page: number;
}

/** Which numbers a chart carries and where they are explained; nothing where it carries none. */
export function MarksLine({ series, window, notes, page }: MarksLineProps) {
  const { t } = useSpeech();
  const days = series.points.map(({ period }) => period).filter((period) => inWindow(period, window));
  const numbers = placeNotes(notes, days, series.grain).map(({ note }) => note.number);
  if (numbers.length === 0) return null;
  return (
    <p className={styles.small}>
      <a href={`#page-${page}`}>
        {t("report.followUp.marks", { count: numbers.length, numbers: numbers.join(", "), page })}
      </a>
    </p>
  );
}
