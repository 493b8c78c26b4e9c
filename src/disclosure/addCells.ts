import type { Cell, Side } from "./judgeCell.ts";

/** Units add up, patients are not asked for any more. */
export function addCells(cells: readonly Cell[]): Cell {
  const add = (sides: readonly Side[]): Side => ({
    units: sides.reduce((sum, { units }) => sum + units, 0),
    patients: 0,
    exact: false,
  });
  const denominator = add(cells.map((cell) => cell.denominator));
  const clinical = cells.filter((cell) => cell.rule === "clinical");
  return clinical.length < cells.length
    ? { rule: "process", denominator }
    : {
        rule: "clinical",
        denominator,
        numerator: add(clinical.map(({ numerator }) => numerator)),
        remainder: add(clinical.map(({ remainder }) => remainder)),
      };
}
