import { expect, test } from "vitest";
import { axisPaths } from "./axisPaths.ts";
import type { Axis } from "./PublishedTable.ts";

/** A group › two hospitals, the first of two units; beside it a place that nothing adds up. */
const axis: Axis = { parents: [null, 0, 0, 1, 1, null] };
const written = (node: number) =>
  axisPaths(axis)(node).map(({ nodes, signs }) => nodes.map((at, index) => (signs[index] === 1 ? `+${at}` : `−${at}`)));

test("a unit comes from outside up to the root, or from another leaf up to where both meet", () => {
  expect(written(3)).toEqual([
    ["+3", "+1", "+0"],
    ["+3", "+1", "−2"],
    ["+3", "−4"],
  ]);
  expect(written(2)).toEqual([
    ["+2", "+0"],
    ["+2", "−3", "−1"],
    ["+2", "−4", "−1"],
  ]);
});

test("a hospital gains through one of its units, but not from the other", () => {
  expect(written(1)).toEqual([
    ["+3", "+1", "+0"],
    ["+3", "+1", "−2"],
    ["+4", "+1", "+0"],
    ["+4", "+1", "−2"],
  ]);
});

test("the root gains only from outside, and so does a place alone", () => {
  expect(written(0)).toEqual([
    ["+2", "+0"],
    ["+3", "+1", "+0"],
    ["+4", "+1", "+0"],
  ]);
  expect(written(5)).toEqual([["+5"]]);
});

test("the answer for a place is kept", () => {
  const paths = axisPaths(axis);
  expect(paths(3)).toBe(paths(3));
});
