import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { cellClass } from "./cellClass.ts";
import type { Column, TableSort } from "./DataTable.tsx";
import styles from "./DataTable.module.css";

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: TableSort | null;
  toggle(key: string, numeric?: boolean): void;
}

/** The heads of the columns; those that sort are buttons. */
export function TableHead<Row>({ columns, sort, toggle }: TableHeadProps<Row>) {
  return (
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
