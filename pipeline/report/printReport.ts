import type { Say } from "../messages/Say.ts";
import type { DroppedKind, PackReport, TableReport } from "./PackReport.ts";

const kinds: readonly DroppedKind[] = ["identity", "text", "offset", "outside"];

/** The report as lines of text: rows in and out of each table, rows left out by reason, columns left behind by kind. */
export function printReport({ tables }: PackReport, say: Say): readonly string[] {
  const dropped = tables.flatMap(({ table, dropped: rows }) =>
    rows.map(({ reason, rows: count }) =>
      say("report.dropped.line", { table, rows: count, reason: say(`reason.${reason}`) }),
    ),
  );
  const columns = tables.flatMap((table) => columnLines(table, say));
  return [
    ...counts(tables, say),
    ...(dropped.length === 0 ? [] : ["", say("report.dropped"), ...dropped]),
    ...(columns.length === 0 ? [] : ["", say("report.columns"), ...columns]),
    "",
  ];
}

function counts(tables: readonly TableReport[], say: Say): readonly string[] {
  const number = (value: number) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, "\u202f");
  const rows = [
    [say("report.table"), say("report.in"), say("report.out")],
    ...tables.map(({ table, rowsIn, rowsOut }) => [table, number(rowsIn), number(rowsOut)]),
  ];
  const width = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  return rows.map(
    ([table = "", read = "", written = ""]) =>
      `${table.padEnd(width(0))}  ${read.padStart(width(1))}  ${written.padStart(width(2))}`,
  );
}

function columnLines({ table, columns }: TableReport, say: Say): readonly string[] {
  return kinds.flatMap((kind) => {
    const names = columns.filter((column) => column.kind === kind).map(({ column }) => column);
    return names.length === 0
      ? []
      : [say("report.columns.line", { table, kind: say(`kind.${kind}`), columns: names.join(", ") })];
  });
}
