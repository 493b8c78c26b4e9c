import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { CopyButton } from "../CopyButton.tsx";
import { useSpeech } from "../Speech.ts";
import styles from "./DataTable.module.css";
import { sortRows } from "./sortRows.ts";
import { tabSeparated } from "./tabSeparated.ts";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly numeric?: boolean;
  /** What the cell says as text: copied, and shown unless `cell` is given. */
  text(row: Row): string;
  /** What it is sorted by; null goes last. Without it the column is not sorted. */
  sort?(row: Row): number | string | null;
  cell?(row: Row): ReactNode;
  /** Drawn but not copied: a picture of the row. */
  readonly picture?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  rowKey(row: Row): string;
  /** Said above what is copied: perimeter, period, extract, and that it is synthetic. */
  readonly stamp: string;
  readonly initialSort?: { readonly key: string; readonly descending: boolean };
}

/** The table behind a chart: the same data, sortable by column, copyable into a spreadsheet. The first column names the row. */
export function DataTable<Row>({ caption, columns, rows, rowKey, stamp, initialSort }: DataTableProps<Row>) {
  const { t, language } = useSpeech();
  const [sort, setSort] = useState(initialSort ?? null);
  const by = columns.find((column) => column.key === sort?.key)?.sort;
  const sorted = useMemo(
    () => (by ? sortRows(rows, by, sort?.descending ?? false, language) : rows),
    [rows, by, sort?.descending, language],
  );
  const toggle = (key: string, numeric = false) =>
    setSort(sort?.key === key ? { key, descending: !sort.descending } : { key, descending: numeric });
  return (
    <div className={styles.block}>
      <section className={styles.scroll} aria-label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, header, numeric, sort: sortable }) => {
                const direction = sort?.key !== key ? "none" : sort.descending ? "descending" : "ascending";
                const Arrow = { none: ArrowUpDown, ascending: ArrowUp, descending: ArrowDown }[direction];
                return (
                  <th
                    key={key}
                    scope="col"
                    className={numeric ? styles.numeric : undefined}
                    aria-sort={sortable ? direction : undefined}
                  >
                    {sortable ? (
                      <button type="button" className={styles.sort} onClick={() => toggle(key, numeric)}>
                        {header}
                        <Arrow aria-hidden size={13} className={direction === "none" ? styles.idle : undefined} />
                      </button>
                    ) : (
                      header
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column, index) => {
                  const content = column.cell ? column.cell(row) : column.text(row);
                  const className = column.numeric ? styles.numeric : undefined;
                  return index === 0 ? (
                    <th key={column.key} scope="row" className={className}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.key} className={className}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <CopyButton
        text={() =>
          tabSeparated(
            sorted,
            columns.filter((column) => !column.picture),
            stamp,
          )
        }
      >
        {t("figure.table.copy")}
      </CopyButton>
    </div>
  );
}
