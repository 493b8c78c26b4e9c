import { memo } from "react";
import { cellClass } from "./cellClass.ts";
import type { Column } from "./DataTable.tsx";
import { sameFields } from "./sameFields.ts";

interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
}

function Drawn<Row>({ row, columns }: TableRowProps<Row>) {
  return (
    <tr>
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
  );
}

/** One row, headed by its first cell. Under columns that are kept it is drawn again only when it holds something else. */
export const TableRow = memo(
  Drawn,
  (before, after) => before.columns === after.columns && sameFields(before.row, after.row),
) as typeof Drawn;
