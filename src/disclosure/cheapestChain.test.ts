import { expect, test } from "vitest";
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
  dear: readonly number[] = [],
) {
  const cells = units.map((count) => ({
    cell: { rule: "process" as const, denominator: { units: count, patients: count, exact: true } },
    state: "publish" as const,
  }));
  const system = additiveSystem({ axes, cells })!;
  const found = cheapestChain(system, start, way, {
    cellsIn: (relation) => system.relations[relation]!.cells,
    cost: (at) => (dear.includes(at) ? Infinity : 1),
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

test("a cell that can lose too little does not, nor does one of three sums stand in a chain", () => {
  expect(search([places], [60, 20, 40, 5, 15], 1, -1, [0, 4])).toBeNull();
  const months = [60, 20, 40, 10, 10].flatMap((count) => [2 * count, count, count]);
  expect(search([places, { parents: [null, 0, 0] }], months, 4, 1)).toBeNull();
  expect(search([places, { parents: [null, 0, 0] }], months, 4, -1)).toBeNull();
});
