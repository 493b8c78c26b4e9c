import { useSpeech } from "../../charts/Speech.ts";
import type { PivotCell } from "../../figures/pivot/PivotTable.ts";
import { correctionInColumn } from "../../figures/sentences/correctionInColumn.ts";
import { countsSentence } from "../../figures/sentences/countsSentence.ts";
import { type Counted, figureInColumn, formatInterval, isCounted } from "../../figures/sentences/formatFigure.ts";
import { incompleteSentence } from "../../figures/sentences/pivotWords.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { PivotSaying } from "../../perimeter/Pivot.ts";
import { Mark } from "../figure/Mark.tsx";
import { StateMark } from "../matrix/StateMark.tsx";
import styles from "./Pivot.module.css";

interface PivotCellValueProps {
  readonly cell: PivotCell;
  readonly indicator: Indicator;
  readonly says: PivotSaying;
}

/** The value of a cell with what is asked to stand below it, or the mark of its state. */
export function PivotCellValue({ cell, indicator, says }: PivotCellValueProps) {
  const { t, language } = useSpeech();
  const { figure, correction, incomplete } = cell;
  const state = stateWords(figure, t, indicator.unit);
  if (!isCounted(figure)) return <StateMark state={figure.state} words={state} />;
  const below = {
    value: () => null,
    interval: () => formatInterval(figure, indicator.scale, language),
    counts: () => countsOf(figure),
    corrected: () => correctionInColumn(correction, indicator.scale, t, language) || t("explorer.uncorrected"),
  }[says]();
  const mark = incomplete && incompleteSentence(incomplete, language);
  return (
    <>
      <span className={mark ? styles.incomplete : undefined} title={mark ? t(mark.id, mark.values) : undefined}>
        {mark && <Mark mark="hollow" />}
        <span className={figure.state === "provisional" ? styles.provisional : undefined}>
          {figureInColumn(figure, indicator.scale, language) ?? t("figure.notReached")}
        </span>
      </span>
      {figure.state === "provisional" && <span className="visually-hidden"> {state}</span>}
      {mark && <span className="visually-hidden">, {t(mark.id, mark.values)}</span>}
      {below && <span className={styles.below}>{below}</span>}
    </>
  );

  function countsOf(counted: Counted): string {
    const { id, values } = countsSentence(indicator, counted);
    return t(id, values);
  }
}
