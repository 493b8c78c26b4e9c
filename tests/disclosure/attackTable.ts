import type { PublishedTable, TableCell } from "../../src/disclosure/PublishedTable.ts";
import { attack } from "./attack.ts";

/** The intervals of every hidden cell that is not absent, one for each protected count, from nothing but what a table shows. */
export function attackTable(
  { axes, cells }: PublishedTable,
  added: readonly number[],
): Map<number, { lower: number; upper: number }[]> {
  const hidden = new Set([...added, ...cells.flatMap(({ state }, at) => (state === "publish" ? [] : [at]))]);
  const measures: [number, (cell: TableCell["cell"]) => number][] =
    cells[0]!.cell.rule === "process"
      ? [[1, ({ denominator }) => denominator.units]]
      : [
          [0, (cell) => (cell.rule === "clinical" ? cell.numerator.units : 0)],
          [0, (cell) => (cell.rule === "clinical" ? cell.remainder.units : 0)],
        ];
  const intervals = measures.map(([least, count]) =>
    attack({
      parents: axes.map(({ parents }) => parents),
      counts: cells.map(({ cell }, at) => (hidden.has(at) ? null : count(cell))),
      least: cells.map(({ state }) => (state === "absent" ? 0 : least)),
    }),
  );
  const asked = [...hidden].filter((at) => cells[at]!.state !== "absent").sort((a, b) => a - b);
  return new Map(asked.map((at) => [at, intervals.map((found) => found[at]!)]));
}
