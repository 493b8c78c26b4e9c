import { describe, expect, test } from "vitest";
import { hideSums, type SettledCell, type SummedPart } from "./hideSums.ts";
import type { Cell } from "./judgeCell.ts";

const k = 11;
const cell = (units: number): Cell => ({ rule: "process", denominator: { units, patients: units, exact: true } });
const month = (units: number, hidden = units > 0 && units < k): SettledCell => ({ cell: cell(units), hidden });

/** A place with its months; the quarter is hidden where it is small. */
function place(...months: readonly SettledCell[]): SummedPart {
  const units = months.reduce((sum, one) => sum + one.cell.denominator.units, 0);
  return { whole: { cell: cell(units), state: units > 0 && units < k ? "hide" : "publish" }, pieces: months };
}
const shown = { isShown: true, pieces: [month(99), month(99), month(99)] };

describe("a place alone", () => {
  test("shows its quarter where no month is hidden", () => {
    expect([...hideSums(null, [place(month(20), month(30), month(0))], k)]).toEqual([]);
  });

  test("hides its quarter where one month is hidden, which the others would tell", () => {
    expect([...hideSums(null, [place(month(20), month(5), month(40))], k)]).toEqual([0]);
  });

  test("shows its quarter where hidden months hide each other", () => {
    expect([...hideSums(null, [place(month(8), month(9), month(40))], k)]).toEqual([]);
    expect([...hideSums(null, [place(month(5), month(6), month(40))], k)]).toEqual([0]);
  });

  test("hides a small quarter", () => {
    expect([...hideSums(null, [place(month(3), month(4), month(0))], k)]).toEqual([0]);
  });
});

describe("places under a total", () => {
  test("all are hidden under a hidden total", () => {
    expect([...hideSums({ ...shown, isShown: false }, [place(month(20)), place(month(0))], k)]).toEqual([0, 1]);
  });

  test("with no month hidden only small quarters are", () => {
    expect([...hideSums(shown, [place(month(20), month(20)), place(month(0), month(0))], k)]).toEqual([]);
  });

  test("two places with the same hidden month hide both quarters", () => {
    const parts = [
      place(month(5), month(20), month(20)),
      place(month(20, true), month(20), month(20)),
      place(month(50), month(50), month(50)),
    ];
    expect([...hideSums(shown, parts, k)].toSorted()).toEqual([0, 1]);
  });

  test("quarters are shown where the hidden months move freely", () => {
    const months = () => place(month(9), month(9), month(9));
    expect([...hideSums(shown, [months(), months(), months(), place(month(50), month(50), month(50))], k)]).toEqual([]);
  });

  test("that a hidden month is empty is not told by an empty quarter", () => {
    const parts = [
      place(month(6), month(0), month(0)),
      place(month(6), month(0), month(0)),
      place(month(0, true), month(0), month(0)),
    ];
    expect([...hideSums(shown, parts, k)].toSorted()).toEqual([0, 1, 2]);
  });

  test("units in no part are one more row that nobody sees", () => {
    const parts = [place(month(5), month(20), month(20)), place(month(50), month(50), month(50))];
    const rest: SummedPart = {
      whole: { cell: cell(30), state: "absent" },
      pieces: [month(15, true), month(10, false), month(5, false)],
    };
    expect([...hideSums(shown, parts, k)]).toEqual([0]);
    expect([...hideSums(shown, parts, k, rest)]).toEqual([0]);
  });
});
