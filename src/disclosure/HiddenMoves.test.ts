import { expect, test } from "vitest";
import { additiveSystem } from "./additiveSystem.ts";
import { axisPaths } from "./axisPaths.ts";
import { HiddenCells } from "./HiddenCells.ts";
import { HiddenMoves } from "./HiddenMoves.ts";
import type { PublishedTable } from "./PublishedTable.ts";

/** A group › two hospitals, in two months and their sum: the cells month by month within each place. */
const table: PublishedTable = {
  axes: [{ parents: [null, 0, 0] }, { parents: [null, 0, 0] }],
  cells: [90, 40, 50, 60, 25, 35, 30, 15, 15].map((units) => ({
    cell: { rule: "process", denominator: { units, patients: units, exact: true } },
    state: "publish",
  })),
};
const system = additiveSystem(table)!;

function movesAmong(...cells: readonly number[]) {
  const moves = new HiddenMoves(system, new HiddenCells(system, table, cells), system.axes.map(axisPaths));
  return (start: number, way: 1 | -1, least: number) => {
    const found = moves.first(start, way, least, system.measures[0]!.room);
    return found && Object.fromEntries(found.cells.map((at, index) => [at, found.signs[index]]));
  };
}

test("two hospitals change against each other in two months, where all four are hidden", () => {
  const first = movesAmong(4, 5, 7, 8);
  expect(first(4, 1, 10)).toEqual({ 4: 1, 5: -1, 7: -1, 8: 1 });
  expect(movesAmong(4, 5, 7)(4, 1, 10)).toBeNull();
  expect(first(4, -1, 10)).toEqual({ 4: -1, 5: 1, 7: 1, 8: -1 });
});

test("no cell falls further than it may, the first one included", () => {
  const first = movesAmong(4, 5, 7, 8);
  expect(first(4, 1, 14)).not.toBeNull();
  expect(first(4, 1, 15)).toBeNull();
  expect(first(4, -1, 24)).toBeNull();
  expect(first(8, -1, 15)).toBeNull();
});

test("a move is as long as its own cells after a longer one", () => {
  const units = [60, 20, 40, 10, 10];
  const places: PublishedTable = {
    axes: [{ parents: [null, 0, 0, 1, 1] }],
    cells: units.map((count) => ({
      cell: { rule: "process", denominator: { units: count, patients: count, exact: true } },
      state: "publish",
    })),
  };
  const tree = additiveSystem(places)!;
  const moves = new HiddenMoves(tree, new HiddenCells(tree, places, [0, 1, 2, 3]), tree.axes.map(axisPaths));
  const { room } = tree.measures[0]!;
  expect(moves.first(3, 1, 1, room)).toEqual({ cells: [3, 1, 0], signs: [1, 1, 1] });
  expect(moves.first(2, 1, 1, room)).toEqual({ cells: [2, 0], signs: [1, 1] });
});
