import { expect, test, vi } from "vitest";
import { additiveSystem } from "./additiveSystem.ts";
import { HiddenCells } from "./HiddenCells.ts";
import { HiddenChains } from "./HiddenChains.ts";
import type { Axis, PublishedTable } from "./PublishedTable.ts";

/** A group › two hospitals, the first of two units. */
const places: Axis = { parents: [null, 0, 0, 1, 1] };
const letters = [60, 20, 40, 10, 10];

function searchOf(axes: readonly Axis[], units: readonly number[], cells: readonly number[]) {
  const table: PublishedTable = {
    axes,
    cells: units.map((count) => ({
      cell: { rule: "process", denominator: { units: count, patients: count, exact: true } },
      state: "publish",
    })),
  };
  const system = additiveSystem(table)!;
  const hidden = new HiddenCells(system, table, cells);
  const chains = new HiddenChains(system, hidden);
  const looks = vi.spyOn(hidden, "inRelation");
  const shortest = (start: number, way: 1 | -1) => {
    const found = chains.shortest(start, way, 5, system.measures[0]!.room);
    return found && Object.fromEntries(found.cells.map((at, index) => [at, found.signs[index]]));
  };
  return { shortest, looks };
}

test("a hospital changes with one of its units and with another hospital, through hidden places alone", () => {
  const among = (...cells: readonly number[]) => searchOf([places], letters, cells).shortest;
  expect(among(1, 2, 3)(1, -1)).toEqual({ 1: -1, 2: 1, 3: -1 });
  expect(among(1, 2, 4)(1, -1)).toEqual({ 1: -1, 2: 1, 4: -1 });
  expect(among(1, 2, 4)(1, 1)).toEqual({ 1: 1, 2: -1, 4: 1 });
  expect(among(1, 2)(1, -1)).toBeNull();
  expect(among(1, 3, 4)(1, -1)).toBeNull();
});

test("a chain is looked for no further than where it closes", () => {
  const { shortest, looks } = searchOf([places], letters, [0, 1, 2, 3, 4]);
  expect(shortest(3, 1)).toEqual({ 3: 1, 4: -1 });
  expect(looks).toHaveBeenCalledTimes(1);
});

test("for a cell of three sums none is looked for", () => {
  const months = letters.flatMap((count) => [2 * count, count, count]);
  const { shortest, looks } = searchOf([places, { parents: [null, 0, 0] }], months, [...months.keys()]);
  expect(shortest(4, 1)).toBeNull();
  expect(looks).not.toHaveBeenCalled();
});
