import { memo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { classes } from "../../charts/table/cellClass.ts";
import type { PivotHead, PivotTable } from "../../figures/pivot/PivotTable.ts";
import {
  axisWords,
  headWords,
  indicatorOf,
  pivotCellWords,
  type PivotNames,
} from "../../figures/sentences/pivotWords.ts";
import type { PivotAxis, PivotSaying } from "../../perimeter/Pivot.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { ReadableGrid } from "../matrix/ReadableGrid.tsx";
import styles from "./Pivot.module.css";
import { PivotCellValue } from "./PivotCellValue.tsx";
import { headLink, narrowedTo } from "./pivotLink.ts";

interface PivotGridProps {
  readonly table: PivotTable;
  /** Positions of its rows in the order of the screen. */
  readonly order: readonly number[];
  readonly says: PivotSaying;
  readonly label: string;
}

/** Two axes crossed: heads stay in place, the arrows lead from cell to cell, each a link to its indicator there. */
export const PivotGrid = memo(({ table, order, says, label }: PivotGridProps) => {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { tree, catalogue } = useExtract().service;
  const names: PivotNames = { tree, catalogue, view, t, language };
  const { asked, grain, rows, columns } = table;
  const context = { tree, grain, filters: view.filters };
  const words = (head: PivotHead, axis: PivotAxis) => headWords(head, axis, grain, names);
  const head = (one: PivotHead, axis: PivotAxis) => {
    const to = headLink(one, context);
    if (!to) return <span className={styles.head}>{words(one, axis)}</span>;
    return (
      <ViewLink to={to} className={styles.head} tabIndex={-1}>
        {words(one, axis)}
      </ViewLink>
    );
  };
  const isAll = ({ kind }: PivotHead) => kind === "all";
  return (
    <ReadableGrid
      label={label}
      wordsOf={({ row, column }) => {
        const [at, beside] = [rows[Number(row)], columns[Number(column)]];
        if (!at || !beside) return null;
        const indicator = indicatorOf(table, [at, beside], catalogue);
        const cell = table.cells[Number(row)]![Number(column)]!;
        return (
          <>
            <strong>{words(at, asked.rows)}</strong> · {words(beside, asked.columns)} ·{" "}
            {pivotCellWords(cell, indicator, { t, language }).join(" · ")}
          </>
        );
      }}
    >
      <table
        // Its cells are links: the arrows move between them.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        className={styles.table}
      >
        <thead>
          <tr>
            <td>
              <span className="visually-hidden">{axisWords(asked.rows, grain, t)}</span>
            </td>
            {columns.map((column, at) => (
              <th key={at} scope="col" className={classes(isAll(column) && styles.all)}>
                {head(column, asked.columns)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((at) => {
            const row = rows[at]!;
            return (
              <tr key={at} className={classes(isAll(row) && styles.all)}>
                <th scope="row">{head(row, asked.rows)}</th>
                {columns.map((column, beside) => {
                  const indicator = indicatorOf(table, [row, column], catalogue);
                  const cell = table.cells[at]![beside]!;
                  return (
                    <td
                      key={beside}
                      data-row={at}
                      data-column={beside}
                      className={classes(isAll(column) && styles.all)}
                    >
                      {cell ? (
                        <ViewLink
                          to={{
                            ...narrowedTo([row, column], context),
                            screen: { name: "indicator", id: indicator.id },
                          }}
                          className={styles.cell}
                          tabIndex={-1}
                        >
                          <PivotCellValue cell={cell} indicator={indicator} says={says} />
                        </ViewLink>
                      ) : (
                        <span className={styles.none} title={t("explorer.legend.incomplete")}>
                          <span aria-hidden>…</span>
                          <span className="visually-hidden">{t("explorer.incomplete")}</span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ReadableGrid>
  );
});
PivotGrid.displayName = "PivotGrid";
