import { useSpeech } from "../../charts/Speech.ts";
import type { PivotTable } from "../../figures/pivot/PivotTable.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import legend from "../matrix/MatrixLegend.module.css";
import { Mark } from "../figure/Mark.tsx";
import { StateMark } from "../matrix/StateMark.tsx";

const others = [
  ["not read", "notRead"],
  ["not measured", "notMeasured"],
  ["empty", "empty"],
] as const;

/**
 * The marks that stand in the cells of a pivot, each with its word: of hidden ones how many there are, or that there is none, and how
 * many lack documents.
 */
export function PivotMarks({ cells }: Pick<PivotTable, "cells">) {
  const { t } = useSpeech();
  const found = cells.flat().flatMap((cell) => cell?.figure.state ?? []);
  const hidden = found.filter((state) => state === "hidden").length;
  const incomplete = cells.flat().filter((cell) => cell?.incomplete && isCounted(cell.figure)).length;
  return (
    <ul className={legend.marks}>
      <li>
        {hidden > 0 && <StateMark state="hidden" words="" />} {t("explorer.hidden", { count: hidden })}
      </li>
      {incomplete > 0 && (
        <li>
          <Mark mark="hollow" /> {t("explorer.incompleteDocuments", { count: incomplete })}
        </li>
      )}
      {others
        .filter(([state]) => found.includes(state))
        .map(([state, name]) => (
          <li key={state}>
            <StateMark state={state} words="" /> {t(`figure.state.${name}`)}
          </li>
        ))}
    </ul>
  );
}
