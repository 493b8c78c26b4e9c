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
