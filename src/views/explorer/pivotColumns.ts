import type { PivotTable } from "../../figures/pivot/PivotTable.ts";
import { figureInColumn, isCounted } from "../../figures/sentences/formatFigure.ts";
import {
  axisWords,
  headWords,
  incompleteSentence,
  indicatorOf,
  type PivotNames,
} from "../../figures/sentences/pivotWords.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";

/** A pivot as columns to copy, its rows by their positions: values as on screen, with what their documents lack, or the word of their state. */
export function pivotColumns(table: PivotTable, names: PivotNames) {
  const { asked, grain, rows, columns, cells } = table;
  const { t, language, catalogue } = names;
  const cell = (at: number, beside: number): string => {
    const found = cells[at]![beside]!;
    if (!found) return t("explorer.incomplete");
    const { scale, unit } = indicatorOf(table, [rows[at]!, columns[beside]!], catalogue);
    if (!isCounted(found.figure)) return stateWords(found.figure, t, unit);
    const value = figureInColumn(found.figure, scale, language) ?? t("figure.notReached");
    const mark = found.incomplete && incompleteSentence(found.incomplete, language);
    return mark ? `${value} (${t(mark.id, mark.values)})` : value;
  };
  return [
    { header: axisWords(asked.rows, grain, t), text: (at: number) => headWords(rows[at]!, asked.rows, grain, names) },
    ...columns.map((column, beside) => ({
      header: headWords(column, asked.columns, grain, names),
      text: (at: number) => cell(at, beside),
    })),
  ];
}
