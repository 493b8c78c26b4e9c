import fc from "fast-check";
import { expect, test } from "vitest";
import { type AdditiveSystem, additiveSystem, coefficient } from "../src/disclosure/additiveSystem.ts";
import { axisPaths } from "../src/disclosure/axisPaths.ts";
import { cheapestChain } from "../src/disclosure/cheapestChain.ts";
import { cheapestMove } from "../src/disclosure/cheapestMove.ts";
import { capacity, type Move } from "../src/disclosure/Move.ts";
import { randomTable } from "./disclosure/randomTable.ts";

/** A table, one of its cells that holds someone, and how often it is to change. */
const asked = fc.tuple(randomTable, fc.nat(), fc.integer({ min: 1, max: 12 })).map(([{ table }, draw, least]) => {
  const system = additiveSystem(table)!;
  const held = system.hideable.flatMap((isHeld, at) => (isHeld && system.loss[at]! > 0 ? [at] : []));
  return { system, start: held[draw % held.length], least };
});

const costOf =
  ({ hideable, loss }: AdditiveSystem) =>
  (at: number) =>
    hideable[at] ? loss[at]! + 1 : Infinity;

function holds({ relations }: AdditiveSystem, { cells, signs }: Move): boolean {
  const change = new Map(cells.map((at, index) => [at, signs[index]!]));
  return (
    change.size === cells.length &&
    relations.every(
      (relation) =>
        relation.cells.reduce((sum, at) => sum + coefficient(relation, at) * (change.get(at) ?? 0), 0) === 0,
    )
  );
}

test("a rectangle keeps every sum, and can be made and undone as often as was asked for", () => {
  const law = () =>
    fc.assert(
      fc.property(asked, fc.boolean(), ({ system, start, least }, both) => {
        fc.pre(start !== undefined);
        const { room } = system.measures[0]!;
        const move = cheapestMove(system, system.axes.map(axisPaths), start, {
          cost: costOf(system),
          rooms: [room],
          enough: (rise, fall) => (both ? rise + fall : fall) >= least,
        });
        if (!move) return !both;
        const [rise, fall] = [capacity(move, room, 1), capacity(move, room, -1)];
        return holds(system, move) && move.signs[0] === 1 && (both ? rise + fall : fall) >= least;
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 500 },
    );
  expect(law).not.toThrow();
});

test("a chain keeps every sum and can be made as often as asked for", () => {
  const law = () =>
    fc.assert(
      fc.property(asked, fc.constantFrom(1 as const, -1 as const), ({ system, start, least }, way) => {
        fc.pre(start !== undefined);
        const { room } = system.measures[0]!;
        const chain = cheapestChain(system, start, way, {
          cellsIn: (relation) => system.relations[relation]!.cells,
          cost: costOf(system),
          rooms: [room],
          least,
        });
        if (!chain) return system.relationsOf[start]!.length > 0 || way < 0;
        return holds(system, chain.move) && capacity(chain.move, room, 1) >= least && chain.move.signs[0] === way;
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 500 },
    );
  expect(law).not.toThrow();
});
