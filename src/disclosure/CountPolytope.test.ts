import fc from "fast-check";
import { expect, test } from "vitest";
import { CountPolytope } from "./CountPolytope.ts";

type Row = readonly [index: number, coefficient: number][];

/** The least and the most of every count, each asked for by itself. */
function intervals(rows: readonly Row[], point: readonly number[]): readonly (readonly [number, number])[] {
  return point.map((_, index) => {
    const polytope = new CountPolytope(rows, point);
    expect(polytope.widen(index)).toBe(false);
    return [polytope.lowest[index]!, polytope.highest[index]!];
  });
}

test("counts under one sum share it, each from nothing to all", () => {
  const sum: Row = [
    [0, 1],
    [1, 1],
    [2, 1],
  ];
  expect(intervals([sum], [3, 3, 4])).toEqual([
    [0, 10],
    [0, 10],
    [0, 10],
  ]);
  expect(intervals([sum], [0, 0, 4])).toEqual([
    [0, 4],
    [0, 4],
    [0, 4],
  ]);
});

test("a count that nothing bounds may be any, one that sums tell has no room", () => {
  expect(intervals([], [4])).toEqual([[0, Infinity]]);
  // A total that no one sees, and one of its two parts.
  const hiddenTotal: Row = [
    [0, -1],
    [1, 1],
  ];
  expect(intervals([hiddenTotal], [5, 2])).toEqual([
    [3, Infinity],
    [0, Infinity],
  ]);
  const pair: Row = [
    [0, 1],
    [1, 1],
  ];
  expect(intervals([pair, [[0, 1]]], [5, 2])).toEqual([
    [5, 5],
    [2, 2],
  ]);
});

test("in a square each corner moves as far as the smallest on either way", () => {
  const square: Row[] = [
    [0, 1],
    [2, 3],
    [0, 2],
    [1, 3],
  ].map(([a, b]): Row => [
    [a!, 1],
    [b!, 1],
  ]);
  expect(intervals(square, [7, 2, 3, 9])).toEqual([
    [0, 9],
    [0, 9],
    [1, 10],
    [2, 11],
  ]);
});

test("sums in a ring meet in halves", () => {
  const ring: Row[] = [
    [0, 1],
    [1, 2],
    [0, 2],
  ].map(([a, b]): Row => [
    [a!, 1],
    [b!, 1],
    [3, 1],
  ]);
  // x + y = x + z = y + z = 5 − t: at t = 0 each is 2½.
  expect(intervals(ring, [2, 2, 2, 1])).toEqual([
    [0, 2.5],
    [0, 2.5],
    [0, 2.5],
    [0, 5],
  ]);
});

test("the walk ends once the interval is as wide as wanted", () => {
  const sum: Row = [0, 1, 2, 3].map((index): [number, number] => [index, 1]);
  const polytope = new CountPolytope([sum], [3, 3, 4, 90]);
  const wanted = 90;
  expect(polytope.widen(0, (lowest, highest) => highest - lowest >= wanted)).toBe(true);
  expect(polytope.highest[0]! - polytope.lowest[0]!).toBeGreaterThanOrEqual(wanted);
  expect(polytope.widen(0, (lowest, highest) => highest - lowest > 100)).toBe(false);
});

test("the walk does not go round in circles where all corners coincide", () => {
  const sums = [
    [1, 2, 3, 1, 0, 3, 3, -3],
    [-3, -2, 0, -1, 1, -3, 1, -3],
    [0, -1, 1, -2, -3, -1, 3, 1],
  ];
  // Four times the first sum less five of the second and two of the third have every count above 0 times: none can be more than 0.
  expect(sums[0]!.map((_, at) => 4 * sums[0]![at]! - 5 * sums[1]![at]! - 2 * sums[2]![at]!)).toEqual([
    19, 20, 10, 13, 1, 29, 1, 1,
  ]);
  const rows = sums.map((sum): Row => sum.map((coefficient, index) => [index, coefficient]));
  const none = sums[0]!.map(() => 0);
  expect(intervals(rows, none)).toEqual(none.map(() => [0, 0]));
});

test("a reader learns the same from whichever table that fits is the true one, however long the walk", () => {
  const [as, bs, cs] = [5, 5, 4].map((length) => [...Array(length).keys()]) as [number[], number[], number[]];
  const at = (a: number, b: number, c: number) => (a * bs.length + b) * cs.length + c;
  const one = (index: number): [number, number] => [index, 1];
  const sums: Row[] = [
    ...as.flatMap((a) => bs.map((b) => cs.map((c) => one(at(a, b, c))))),
    ...as.flatMap((a) => cs.map((c) => bs.map((b) => one(at(a, b, c))))),
    ...bs.flatMap((b) => cs.map((c) => as.map((a) => one(at(a, b, c))))),
  ];
  const cells = as.length * bs.length * cs.length;
  const move = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2));
  const law = () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: cells, maxLength: cells }),
        fc.array(move, { minLength: 20, maxLength: 20 }),
        fc.array(fc.nat(sums.length - 1), { maxLength: 6 }),
        (point, moves, unseen) => {
          const other = [...point];
          for (const [a, b, c] of moves) {
            const corners = [0, 1].flatMap((i) =>
              [0, 1].flatMap((j) => [0, 1].map((l) => [at(a + i, b + j, c + l), i + j + l])),
            );
            const falls = corners.filter(([, parity]) => parity! % 2 === 1).map(([index]) => index!);
            const times = Math.min(...falls.map((index) => other[index]!));
            for (const [index, parity] of corners) other[index!]! += parity! % 2 === 1 ? -times : times;
          }
          const seen = sums.filter((_, index) => !unseen.includes(index));
          const widths = [point, other].map((from) => {
            const polytope = new CountPolytope(seen, from);
            for (const index of from.keys()) polytope.widen(index);
            return [...polytope.lowest, ...polytope.highest];
          });
          return widths[0]!.join() === widths[1]!.join();
        },
      ),
      { numRuns: 5 },
    );
  expect(law).not.toThrow();
});
