import { memo } from "react";
import { VariationIcon } from "../../charts/icons/VariationIcon.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { classes } from "../../charts/table/cellClass.ts";
import { chartedFigure } from "../../figures/chartedFigure.ts";
import type { CellFigures } from "../../figures/matrix/CellFigures.ts";
import { chartedReading } from "../../figures/sentences/chartedReading.ts";
import { figureInColumn, isCounted } from "../../figures/sentences/formatFigure.ts";
import { medianWords } from "../../figures/sentences/medianWords.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { FigureDetail } from "../figure/FigureDetail.tsx";
import styles from "./Grid.module.css";
import { StateMark } from "./StateMark.tsx";

interface MatrixCellProps {
  readonly site: Site;
  readonly cell: CellFigures;
  /** Its indicator is the chosen one. */
  readonly chosen: boolean;
}

/** One indicator at one site: how it varies and its value, or the mark of its state; a link to both. */
export const MatrixCell = memo(({ site, cell, chosen }: MatrixCellProps) => {
  const { t, language } = useSpeech();
  const { indicator, variation } = cell;
  const current = chartedFigure(cell);
  const { read } = chartedReading(indicator, t, language);
  const state = stateWords(current, t, indicator.unit);
  return (
    <td
      data-site={site.id}
      data-indicator={indicator.id}
      className={classes(chosen && styles.chosen, !chosen && styles.wideOnly)}
    >
      <ViewLink
        to={{ screen: { name: "indicator", id: indicator.id }, site: site.code, by: null }}
        className={styles.cell}
        tabIndex={-1}
      >
        {isCounted(current) ? (
          <>
            {variation ? <VariationIcon icon={variation} size={20} /> : <Unjudged />}
            <span className={current.state === "provisional" ? styles.provisional : undefined}>
              {figureInColumn(current, read.scale, language) ?? t("figure.notReached")}
            </span>
            {indicator.shape === "delay" && <span className="visually-hidden"> {medianWords(cell, t, language)}</span>}
            {current.state === "provisional" && <span className="visually-hidden"> {state}</span>}
          </>
        ) : (
          <StateMark state={current.state} words={state} />
        )}
      </ViewLink>
      {chosen && (
        <span className={styles.detail}>
          <FigureDetail figure={current} indicator={read} />
        </span>
      )}
    </td>
  );
});
MatrixCell.displayName = "MatrixCell";

/** A value that carries no icon: too few points, or no chart. */
function Unjudged() {
  const { t } = useSpeech();
  // A span with a name, not an SVG or words of its own: there are sixteen hundred.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  return <span role="img" aria-label={t("matrix.unjudged")} className={styles.unjudged} />;
}
