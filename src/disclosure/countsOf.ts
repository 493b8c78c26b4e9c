import type { Cell } from "./judgeCell.ts";

/** The counts of a cell that are protected, each by itself: the denominator, or the numerator and what remains. */
export function countsOf(cell: Cell): readonly number[] {
  return cell.rule === "process" ? [cell.denominator.units] : [cell.numerator.units, cell.remainder.units];
}
