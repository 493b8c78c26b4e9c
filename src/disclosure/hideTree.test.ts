import { expect, test } from "vitest";
import { hideTree, type TreeNode } from "./hideTree.ts";
import type { TableCell } from "./PublishedTable.ts";

const k = 11;
const node = (
  parent: number | null,
  units: number,
  state?: TableCell["state"],
  pieces: TreeNode["pieces"] = [],
): TreeNode => ({
  parent,
  whole: {
    cell: { rule: "process", denominator: { units, patients: units, exact: true } },
    state: state ?? (units > 0 && units < k ? "hide" : "publish"),
  },
  pieces,
});
const cell = (units: number) => node(null, units).whole.cell;

test("a small place hides the smallest beside it, and all that lies below either", () => {
  const tree = [
    node(null, 200),
    node(0, 100),
    node(0, 65),
    node(0, 35),
    node(1, 95),
    node(1, 5),
    node(2, 65),
    node(3, 35),
  ];
  expect(hideTree(tree, k)).toEqual(["shown", "shown", "shown", "shown", "hidden", "hidden", "shown", "shown"]);
  const small = [node(null, 200), node(0, 130), node(0, 65), node(0, 5), node(1, 130), node(2, 65), node(3, 5)];
  expect(hideTree(small, k)).toEqual(["shown", "shown", "hidden", "hidden", "shown", "hidden", "hidden"]);
});

test("the root is hidden where it is small, and then everything is", () => {
  expect(hideTree([node(null, 5), node(0, 5), node(0, 0)], k)).toEqual(["hidden", "hidden", "hidden"]);
});

test("what is in doubt stays open, and nothing below it is shown", () => {
  const tree = [node(null, 100), node(0, 12, "verify"), node(0, 40), node(0, 48), node(1, 12, "publish")];
  expect(hideTree(tree, k)).toEqual(["shown", "open", "hidden", "hidden", "hidden"]);
  expect(hideTree([node(null, 12, "verify"), node(0, 12)], k)).toEqual(["open", "hidden"]);
});

test("few units that are in none of the places hide one of them", () => {
  expect(hideTree([node(null, 100), node(0, 60), node(0, 36)], k)).toEqual(["shown", "shown", "hidden"]);
  expect(hideTree([node(null, 100), node(0, 60), node(0, 20)], k)).toEqual(["shown", "shown", "shown"]);
});

test("a quarter of the whole does not tell its one hidden month, nor does that of a place", () => {
  const months = (...units: readonly number[]) => units.map((one) => ({ cell: cell(one), hidden: one > 0 && one < k }));
  expect(hideTree([node(null, 45, "publish", months(5, 20, 20))], k)).toEqual(["hidden"]);
  const tree = [
    node(null, 165, "publish", months(55, 55, 55)),
    node(0, 45, "publish", months(5, 20, 20)),
    { ...node(0, 60, "publish", months(20, 20, 20)), pieces: [{ cell: cell(20), hidden: true }, ...months(20, 20)] },
    node(0, 60, "publish", months(30, 15, 15)),
  ];
  expect(hideTree(tree, k)).toEqual(["shown", "hidden", "hidden", "shown"]);
});

test("units in no place that are told month by month add up to a quarter that tells nothing", () => {
  const month = (units: number, hidden: boolean) => ({ cell: cell(units), hidden });
  const tree = [
    node(null, 300, "publish", [month(150, false), month(150, false)]),
    node(0, 100, "publish", [month(5, true), month(95, false)]),
    node(0, 150, "publish", [month(100, true), month(50, false)]),
  ];
  expect(hideTree(tree, k)).toEqual(["shown", "hidden", "hidden"]);
});

test("few units that are in no place in one month are told by the quarters, unless the month itself tells them", () => {
  const months = (hidden: boolean, ...units: readonly number[]) =>
    units.map((one, at) => ({ cell: cell(one), hidden: hidden && at < 2 }));
  const tree = (...rest: readonly [number, number, number]) => {
    const [a, b, c] = rest;
    return [
      node(null, 215 + a + b + c, "publish", months(false, 60 + a, 55 + b, 100 + c)),
      node(0, 100, "publish", months(true, 20, 30, 50)),
      node(0, 115, "publish", months(true, 40, 25, 50)),
    ];
  };
  expect(hideTree(tree(0, 0, 0), k)).toEqual(["shown", "shown", "shown"]);
  expect(hideTree(tree(5, 0, 0), k)).toEqual(["shown", "hidden", "shown"]);
  expect(hideTree(tree(0, 0, 5), k)).toEqual(["shown", "shown", "shown"]);
  expect(hideTree(tree(30, 0, 0), k)).toEqual(["shown", "shown", "shown"]);
});

test("many units that are in no place protect the hidden months of the one place that has any", () => {
  const months = (...units: readonly number[]) => units.map((one) => ({ cell: cell(one), hidden: false }));
  const tree = [
    node(null, 250, "publish", months(75, 72, 103)),
    node(
      0,
      100,
      "publish",
      months(20, 30, 50).map((one, at) => ({ ...one, hidden: at < 2 })),
    ),
    node(0, 120, "publish", months(40, 30, 50)),
  ];
  expect(hideTree(tree, k)).toEqual(["shown", "shown", "shown"]);
});
