import { expect, test, vi } from "vitest";
import { additiveSystem } from "./additiveSystem.ts";
import { cheapestChain } from "./cheapestChain.ts";
import type { Axis } from "./PublishedTable.ts";

/** A group › two hospitals, the first of two units. */
const places: Axis = { parents: [null, 0, 0, 1, 1] };

function search(
  axes: readonly Axis[],
  units: readonly number[],
  start: number,
  way: 1 | -1,
  barred: readonly number[] = [],
  read: (relation: number) => void = () => undefined,
) {
  const cells = units.map((count) => ({
    cell: { rule: "process" as const, denominator: { units: count, patients: count, exact: true } },
    state: "publish" as const,
  }));
  const system = additiveSystem({ axes, cells })!;
  const found = cheapestChain(system, start, way, {
    cellsIn: (relation) => {
      read(relation);
      return system.relations[relation]!.cells;
    },
    cost: (at) => (barred.includes(at) ? Infinity : units[at]!),
    rooms: system.measures.map(({ room }) => room),
    least: 5,
  });
  return found && Object.fromEntries(found.move.cells.map((at, index) => [at, found.move.signs[index]]));
}

test("a hospital that loses takes from one of its units, and another hospital gains what the group keeps", () => {
  const units = [60, 20, 40, 10, 10];
  expect(search([places], units, 1, -1, [0, 4])).toEqual({ 1: -1, 2: 1, 3: -1 });
  expect(search([places], units, 1, 1, [0, 3])).toEqual({ 1: 1, 2: -1, 4: 1 });
  expect(search([places], units, 1, -1, [2, 3])).toEqual({ 0: -1, 1: -1, 4: -1 });
});

const underTotal = (months: number): Axis => ({ parents: [null, ...Array.from({ length: months }, () => 0)] });
const byMonth = [60, 20, 40, 10, 10].flatMap((count) => [2 * count, count, count]);

test("a cell that can lose too little does not", () => {
  expect(search([places], [60, 20, 40, 5, 15], 1, -1, [0, 4])).toBeNull();
});

test("a cell of three sums stands in no chain, and for one of its own none is looked for", () => {
  const axes = [places, underTotal(2)];
  expect(search(axes, byMonth, 10, 1, [9, 12])).toEqual({ 10: 1, 11: -1, 13: -1, 14: 1 });
  // Without the other unit, only the hospital is left to put its month right.
  expect(search(axes, byMonth, 10, 1, [12, 13, 14])).toBeNull();
  const read = vi.fn<(relation: number) => void>();
  expect(search(axes, byMonth, 4, 1, [], read)).toBeNull();
  expect(search(axes, byMonth, 4, -1, [], read)).toBeNull();
  expect(read).not.toHaveBeenCalled();
});

test("of chains that cost the same it is the first in the order of the cells", () => {
  const units = [4, 2, 2].flatMap((rows) => [3, 1, 1, 1].map((columns) => 10 * rows * columns));
  expect(search([underTotal(2), underTotal(3)], units, 5, 1, [0, 1, 2, 3, 4, 8])).toEqual({
    5: 1,
    6: -1,
    9: -1,
    10: 1,
  });
});

test("nothing dearer than the chain is read", () => {
  const read = vi.fn<(relation: number) => void>();
  expect(search([places], [60, 20, 40, 10, 10], 3, 1, [], read)).toEqual({ 3: 1, 4: -1 });
  expect(read.mock.calls).toEqual([[1]]);
});
