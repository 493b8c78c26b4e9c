import { type CSSProperties, type ReactNode, useMemo, useRef, useState } from "react";
import { CopyButton } from "../CopyButton.tsx";
import { useSpeech } from "../Speech.ts";
import { classes } from "./cellClass.ts";
import styles from "./DataTable.module.css";
import { beyondRight, MoreBeyond } from "./MoreBeyond.tsx";
import { sortRows } from "./sortRows.ts";
import { TableHead } from "./TableHead.tsx";
import { TableRow } from "./TableRow.tsx";
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

/** The column that a table is sorted by. */
export interface TableSort {
  readonly key: string;
  readonly descending: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  rowKey(row: Row): string;
  /** Said above what is copied: perimeter, period, extract, and that it is synthetic. */
  readonly stamp: string;
  readonly initialSort?: TableSort;
  /** Smaller type and narrower cells, for a table of many columns. */
  readonly dense?: boolean;
  /** All rows in sight, however many. */
  readonly whole?: boolean;
}

/** A table of more rows than this scrolls in a box of its own; up to it, all rows are in sight: 38 hospitals, 36 months, 42 indicators. */
const tall = 48;

/** The table behind a chart: the same data, sortable by column, copyable into a spreadsheet. The first column names the row. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  stamp,
  initialSort,
  dense = false,
  whole = false,
}: DataTableProps<Row>) {
  const { t, language } = useSpeech();
  const [sort, setSort] = useState<TableSort | null>(initialSort ?? null);
  const by = columns.find((column) => column.key === sort?.key)?.sort;
  const sorted = useMemo(
    () => (by ? sortRows(rows, by, sort?.descending ?? false, language) : rows),
    [rows, by, sort?.descending, language],
  );
  const box = useRef<HTMLDivElement>(null);
  const more = useOverflow(box);
  const toggle = (key: string, numeric = false) =>
    setSort(sort?.key === key ? { key, descending: !sort.descending } : { key, descending: numeric });
  return (
    <div className={styles.block}>
      <div
        ref={box}
        // A section would be one more landmark, of the name of the one around it.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="group"
        // Scrolled by keyboard: its own columns hold nothing to stop at.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={more.scrolls ? 0 : undefined}
        className={classes(
          styles.scroll,
          !whole && rows.length > tall && styles.tall,
          more.wide && styles.wide,
          beyondRight(more),
        )}
        aria-label={caption}
        style={{ "--rows": rows.length } as CSSProperties}
      >
        <table className={classes(styles.table, dense && styles.dense)}>
          <caption className="visually-hidden">{caption}</caption>
          <TableHead columns={columns} sort={sort} toggle={toggle} />
          <tbody>
            {sorted.map((row) => (
              <TableRow key={rowKey(row)} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreBeyond overflow={more} />
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
