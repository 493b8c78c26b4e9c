import { expect, test } from "vitest";
import { additiveSystem } from "./additiveSystem.ts";
import { HiddenCells } from "./HiddenCells.ts";
import type { PublishedTable } from "./PublishedTable.ts";

const units = [60, 20, 40, 30, 8, 22, 30, 12, 18];
const table: PublishedTable = {
  axes: [{ parents: [null, 0, 0] }, { parents: [null, 0, 0] }],
  cells: units.map((count, at) => ({
    cell: { rule: "process", denominator: { units: count, patients: count, exact: true } },
    state: at === 4 ? "hide" : at === 7 ? "verify" : at === 1 ? "absent" : "publish",
  })),
};

test("what no reader sees is known by cell and by relation, once, until it is shown again", () => {
  const system = additiveSystem(table)!;
  const hidden = new HiddenCells(system, table, [4, 5]);
  const inRelations = () =>
    system.relations.map((_, relation) => hidden.inRelation(relation).toSorted((a, b) => a - b));
  const expected = (...cells: readonly number[]) =>
    system.relations.map((relation) => relation.cells.filter((at) => cells.includes(at)));
  expect(hidden.list()).toEqual([1, 4, 5, 7]);
  expect(inRelations()).toEqual(expected(1, 4, 5, 7));
  hidden.hide(8);
  hidden.show(4);
  expect([4, 8].map((at) => hidden.has(at))).toEqual([false, true]);
  expect(inRelations()).toEqual(expected(1, 5, 7, 8));
});
