import type { Correction } from "../../figures/correction/Correction.ts";
import type { PivotHead, PivotTable } from "../../figures/pivot/PivotTable.ts";
import { decimalsFor, isCounted } from "../../figures/sentences/formatFigure.ts";
import {
  axisWords,
  headWords,
  incompleteSentence,
  indicatorOf,
  type PivotNames,
} from "../../figures/sentences/pivotWords.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import type { PivotAxis } from "../../perimeter/Pivot.ts";
import { type Cell, type ExportColumn, type ExportTable, exportTable } from "../ExportTable.ts";
import { rounded } from "./rounded.ts";
import { unitWords } from "./unitWords.ts";

interface Line {
  readonly row: PivotHead;
  readonly column: PivotHead;
  readonly cell: PivotTable["cells"][number][number];
}

/** A pivot as a file: one line for each cell, so that every number keeps its interval, its counts and its state. */
export function pivotTable(table: PivotTable, names: PivotNames): ExportTable {
  const { asked, grain } = table;
  const { t, language, catalogue } = names;
  const lines = table.rows.flatMap((row, at) =>
    table.columns.map((column, beside): Line => ({ row, column, cell: table.cells[at]![beside]! })),
  );
  const of = ({ row, column }: Line) => indicatorOf(table, [row, column], catalogue);
  const text = (header: string, value: (line: Line) => Cell): ExportColumn<Line> => ({ header, type: "text", value });
  const head = (axis: PivotAxis, name: (line: Line) => PivotHead) =>
    text(axisWords(axis, grain, t), (line) => headWords(name(line), axis, grain, names));
  const number = (header: string, decimals: number, value: (line: Line) => number | null): ExportColumn<Line> => ({
    header,
    type: { decimals },
    value,
  });
  const counted = ({ cell }: Line) => (cell && isCounted(cell.figure) ? cell.figure : null);
  const bound = (key: "value" | "lower" | "upper") => (line: Line) => {
    const [figure, { scale }] = [counted(line), of(line)];
    const value = figure?.[key] ?? null;
    return figure && value !== null ? rounded(value, scale, decimalsFor(figure, scale)) : null;
  };
  const corrected = (key: "value" | "lower" | "upper") => (line: Line) => {
    const found: Correction | null = line.cell?.correction ?? null;
    const { scale } = of(line);
    return found?.state === "corrected" ? rounded(found[key], scale, decimalsFor(found, scale)) : null;
  };
  const isCorrected = lines.some(({ cell }) => cell?.correction?.state === "corrected");
  return exportTable(
    [
      ...(asked.rows === "indicator" || asked.columns === "indicator"
        ? []
        : [text(t("views.column.indicator"), (line) => of(line).sheet[language].title)]),
      head(asked.rows, ({ row }) => row),
      head(asked.columns, ({ column }) => column),
      number(t("views.column.value"), 2, bound("value")),
      text(t("files.column.unit"), (line) => unitWords(of(line).scale, t)),
      number(t("files.column.lower"), 2, bound("lower")),
      number(t("files.column.upper"), 2, bound("upper")),
      // Of a mean the numerator is a sum of points, which no screen shows.
      number(t("views.column.numerator"), 0, (line) =>
        of(line).shape === "mean" ? null : (counted(line)?.numerator ?? null),
      ),
      number(t("views.column.denominator"), 0, (line) => counted(line)?.denominator ?? null),
      text(t("files.column.state"), ({ cell }) => {
        if (!cell) return t("explorer.incomplete");
        const mark = isCounted(cell.figure) && cell.incomplete ? incompleteSentence(cell.incomplete, language) : null;
        return [stateWords(cell.figure, t), mark && t(mark.id, mark.values)].filter(Boolean).join(", ");
      }),
      ...(isCorrected
        ? [
            number(t("views.column.corrected"), 2, corrected("value")),
            number(t("files.column.correctedLower"), 2, corrected("lower")),
            number(t("files.column.correctedUpper"), 2, corrected("upper")),
          ]
        : []),
    ],
    lines,
  );
}
