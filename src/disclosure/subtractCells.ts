import type { Cell } from "./judgeCell.ts";

/** What is left of a total without some of its parts: units, while patients are not known. */
export function subtractCells(total: Cell, parts: Cell): Cell {
  const less = (a: { units: number }, b: { units: number }) => ({
    units: a.units - b.units,
    patients: 0,
    exact: false,
  });
  const denominator = less(total.denominator, parts.denominator);
  return total.rule === "clinical" && parts.rule === "clinical"
    ? {
        rule: "clinical",
        denominator,
        numerator: less(total.numerator, parts.numerator),
        remainder: less(total.remainder, parts.remainder),
      }
    : { rule: "process", denominator };
}
