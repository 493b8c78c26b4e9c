import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { CopyButton } from "../CopyButton.tsx";
import { useSpeech } from "../Speech.ts";
import styles from "./DataTable.module.css";
import { sortRows } from "./sortRows.ts";
import { tabSeparated } from "./tabSeparated.ts";
import { useOverflow } from "./useOverflow.ts";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** What is seen in place of `header` where it would make the column wide; `header` is still what is said and copied. */
  readonly short?: string;
  readonly numeric?: boolean;
  /** What the cell says as text: copied, and shown unless `cell` is given. */
  text(row: Row): string;
  /** What it is sorted by; null goes last. Without it the column is not sorted. */
  sort?(row: Row): number | string | null;
  cell?(row: Row): ReactNode;
  /** Drawn but not copied: a picture of the row. */
  readonly picture?: boolean;
  /** Left out on a narrow screen, where another column says the same. */
  readonly wideOnly?: boolean;
  /** Its text may run over several lines. */
  readonly wraps?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  rowKey(row: Row): string;
  /** Said above what is copied: perimeter, period, extract, and that it is synthetic. */
  readonly stamp: string;
  readonly initialSort?: { readonly key: string; readonly descending: boolean };
  /** Smaller type and narrower cells, for a table of many columns. */
  readonly dense?: boolean;
}

/** A table of more rows than this scrolls in a box of its own; up to it, all rows are in sight: 38 hospitals, 36 months. */
const tall = 40;

/** The table behind a chart: the same data, sortable by column, copyable into a spreadsheet. The first column names the row. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  stamp,
  initialSort,
  dense = false,
}: DataTableProps<Row>) {
  const { t, language } = useSpeech();
  const [sort, setSort] = useState(initialSort ?? null);
  const by = columns.find((column) => column.key === sort?.key)?.sort;
  const sorted = useMemo(
    () => (by ? sortRows(rows, by, sort?.descending ?? false, language) : rows),
    [rows, by, sort?.descending, language],
  );
  const box = useRef<HTMLElement>(null);
  const more = useOverflow(box);
  const toggle = (key: string, numeric = false) =>
    setSort(sort?.key === key ? { key, descending: !sort.descending } : { key, descending: numeric });
  return (
    <div className={styles.block}>
      <section
        ref={box}
        className={classes(styles.scroll, rows.length > tall && styles.tall, more.right && styles.more)}
        aria-label={caption}
      >
        <table className={classes(styles.table, dense && styles.dense)}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const { key, numeric, sort: sortable } = column;
                const direction = sort?.key !== key ? "none" : sort.descending ? "descending" : "ascending";
                const Arrow = { none: ArrowUpDown, ascending: ArrowUp, descending: ArrowDown }[direction];
                return (
                  <th key={key} scope="col" className={cellClass(column)} aria-sort={sortable ? direction : undefined}>
                    {sortable ? (
                      <button type="button" className={styles.sort} onClick={() => toggle(key, numeric)}>
                        <Heading column={column} />
                        <Arrow aria-hidden size={13} className={direction === "none" ? styles.idle : undefined} />
                      </button>
                    ) : (
                      <Heading column={column} />
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
                  const className = cellClass(column);
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
      {(more.right || more.below) && (
        <p aria-hidden className={styles.hint}>
          {t("views.moreOfTable")}
        </p>
      )}
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

function Heading<Row>({ column: { header, short } }: { readonly column: Column<Row> }) {
  if (!short) return header;
  return (
    <>
      <span aria-hidden>{short}</span>
      <span className="visually-hidden">{header}</span>
    </>
  );
}

function cellClass<Row>({ numeric, wideOnly, wraps }: Column<Row>): string {
  return classes(numeric && styles.numeric, wideOnly && styles.wideOnly, wraps && styles.wraps);
}

function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
