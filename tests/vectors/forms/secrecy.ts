import { feasibleIntervals } from "../../../src/disclosure/feasibleIntervals.ts";
import { suppressComplementary } from "../../../src/disclosure/suppressComplementary.ts";
import type { PublishedTable } from "../../../src/disclosure/PublishedTable.ts";
import { unprotectedCells } from "../../../src/disclosure/unprotectedCells.ts";
import { type Checker, EXACT } from "./checker.ts";

interface AttackCase {
  rows: string[];
  cols: string[];
  counts: number[][];
  suppressed: string[];
  attack_before: Record<string, [number, number]>;
  verified?: boolean;
}

const K = 11;

/** Tables of two ways with their margins, and what a reader works out of the hidden cells: `sdc_attack*`. */
export function checkSecrecy(file: { cases: AttackCase[] }, checker: Checker): void {
  for (const [i, vector] of file.cases.entries()) {
    checker.run(`case ${i}`, vector, () => {
      const { table, names } = tableOf(vector);
      const intervals = feasibleIntervals(table);
      checker.same("hidden cells", intervals?.map(({ cell }) => names[cell]).sort(), [...vector.suppressed].sort());
      for (const { cell, bounds } of intervals ?? []) {
        const name = names[cell]!;
        checker.nearAll(name, [bounds[0]?.lower, bounds[0]?.upper], vector.attack_before[name]!, EXACT);
      }
      const narrow = Object.entries(vector.attack_before).filter(([, [lower, upper]]) => upper - lower < K);
      checker.same("unprotected cells", unprotectedCells(table, K)?.map((at) => names[at]), narrow.map(([name]) => name));
      const added = suppressComplementary(table, K) ?? [];
      checker.same("unprotected cells in the end", unprotectedCells(table, K, added), []);
    });
  }
}

/** The counts as numerators, which may be 0, of a table with its totals; its first line and column are those totals. */
function tableOf({ rows, cols, counts, suppressed }: AttackCase): { table: PublishedTable; names: string[] } {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const lines = counts.map((line) => [sum(line), ...line]);
  const units = [lines[0]!.map((_, column) => sum(lines.map((line) => line[column]!))), ...lines].flat();
  const shares = [rows.length * cols.length, ...cols.map(() => rows.length)];
  const names = ["", ...rows].flatMap((row) => ["", ...cols].map((column) => row + column));
  const side = (count: number) => ({ units: count, patients: count, exact: true });
  return {
    names,
    table: {
      axes: [rows, cols].map((line) => ({ parents: [null, ...line.map(() => 0)] })),
      cells: units.map((numerator, at) => {
        const column = at % (cols.length + 1);
        const remainder = 1000 * (at <= cols.length ? shares[column]! : column === 0 ? cols.length : 1);
        return {
          cell: {
            rule: "clinical",
            denominator: side(numerator + remainder),
            numerator: side(numerator),
            remainder: side(remainder),
          },
          state: suppressed.includes(names[at]!) ? "hide" : "publish",
        };
      }),
    },
  };
}
