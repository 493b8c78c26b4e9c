import { cellClass, classes } from "../../charts/table/cellClass.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import styles from "./PlainTable.module.css";

interface PlainTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  rowKey(row: Row): string;
}

/** A table for paper: nothing in it is pressed. The first column names the row. */
export function PlainTable<Row>({ caption, columns, rows, rowKey }: PlainTableProps<Row>) {
  const classOf = (column: Column<Row>) =>
    classes(
      cellClass(column),
      column.numeric && styles.numeric,
      column.wraps && styles.wraps,
      column.wideOnly && styles.wideOnly,
    );
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)}>
              {column.short ?? column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, at) => {
              const content = column.cell ? column.cell(row) : column.text(row);
              return at === 0 ? (
                <th key={column.key} scope="row">
                  {content}
                </th>
              ) : (
                <td key={column.key} className={classOf(column)}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
