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
    expect([...hideSums(shown, parts, k)].toSorted((a, b) => a - b)).toEqual([0, 1]);
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
    expect([...hideSums(shown, parts, k)].toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
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

describe("what the sums of several months tell", () => {
  const hidden = (parts: readonly SummedPart[], rest?: SummedPart) => {
    const rows = rest ? [...parts, rest] : parts;
    const pieces = rows[0]!.pieces.map((_, at) =>
      month(
        rows.reduce((sum, row) => sum + row.pieces[at]!.cell.denominator.units, 0),
        false,
      ),
    );
    return [...hideSums({ isShown: true, pieces }, parts, k, rest)].toSorted((a, b) => a - b);
  };
  /** Two places whose two hidden months hide each other. */
  const pair = [place(month(20, true), month(30, true), month(50)), place(month(40, true), month(25, true), month(50))];
  const unseen = (...pieces: readonly SettledCell[]): SummedPart => ({
    whole: { ...place(...pieces).whole, state: "absent" },
    pieces,
  });

  test("places whose hidden months can stand for each other show their quarters", () => {
    expect(hidden(pair)).toEqual([]);
  });

  test("a place whose hidden months are empty hides its quarter, and no other place does for it", () => {
    expect(hidden([...pair, place(month(0, true), month(0, true), month(0))])).toEqual([2]);
  });

  test("of several places with hidden months the smallest hide their quarters", () => {
    const parts = [
      place(month(60, true), month(70, true), month(100)),
      place(month(5), month(6), month(20)),
      place(month(30, true), month(40, true), month(50)),
    ];
    expect(hidden(parts)).toEqual([1, 2]);
    expect(hidden(parts.toReversed())).toEqual([0, 1]);
  });

  test("a quarter that is small by its patients is hidden, whatever its months", () => {
    const [first, second] = pair.map(({ pieces }) =>
      place(...pieces.map(({ cell: of }) => month(of.denominator.units, false))),
    );
    const small: SummedPart = { ...first!, whole: { ...first!.whole, state: "hide" } };
    expect(hidden([small, second!])).toEqual([0]);
  });

  test("few units in no part are told by the quarters of all parts, many are no secret", () => {
    const beside = (units: number) => hidden(pair, unseen(month(units, true), month(0), month(0)));
    expect([beside(5), beside(10), beside(11)]).toEqual([[0], [0], []]);
    expect(hidden(pair, unseen(month(5, false), month(0), month(0)))).toEqual([]);
    expect(hidden(pair, unseen(month(0, true), month(0), month(0)))).toEqual([]);
  });

  test("many units in no part protect the months of a place that is alone", () => {
    const alone = [pair[0]!];
    expect(hidden(alone, unseen(month(15, true), month(12, true), month(3, false)))).toEqual([]);
    expect(hidden(alone, unseen(month(15), month(12), month(3, false)))).toEqual([0]);
  });
});

describe("rates", () => {
  const side = (units: number) => ({ units, patients: units, exact: true });
  const rate = ([numerator, remainder]: readonly [number, number]): Cell => ({
    rule: "clinical",
    denominator: side(numerator + remainder),
    numerator: side(numerator),
    remainder: side(remainder),
  });
  const summed = (hidden: readonly boolean[], ...months: readonly (readonly [number, number])[]): SummedPart => ({
    whole: {
      cell: rate([months.reduce((sum, [one]) => sum + one, 0), months.reduce((sum, [, other]) => sum + other, 0)]),
      state: "publish",
    },
    pieces: months.map((one, at) => ({ cell: rate(one), hidden: hidden[at]! })),
  });
  const outcome = (...parts: readonly SummedPart[]) => {
    const pieces = parts[0]!.pieces.map(({ cell: of }) => ({ cell: of, hidden: false }));
    return [...hideSums({ isShown: true, pieces }, parts, k)].toSorted((a, b) => a - b);
  };

  test("a month in which no place has an event is told by the total, and published with it", () => {
    expect(
      outcome(
        summed([true, true, true], [0, 20], [16, 30], [18, 40]),
        summed([true, true, true], [0, 40], [15, 25], [20, 40]),
      ),
    ).toEqual([]);
  });

  test("a quarter without event would tell that its hidden months have none: it is hidden", () => {
    expect(
      outcome(
        summed([true, true, false], [0, 20], [0, 30], [0, 40]),
        summed([true, true, false], [15, 40], [12, 25], [20, 40]),
      ),
    ).toEqual([0, 1]);
  });

  test("where the others could stand for each other, it is hidden with the smallest of them", () => {
    expect(
      outcome(
        summed([true, true, false], [0, 20], [0, 30], [0, 40]),
        summed([true, true, false], [15, 40], [12, 25], [20, 40]),
        summed([true, true, false], [15, 40], [14, 25], [20, 40]),
      ),
    ).toEqual([0, 1]);
  });
});
