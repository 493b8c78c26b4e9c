import fc from "fast-check";
import { expect, test } from "vitest";
import { type AdditiveSystem, additiveSystem, coefficient } from "../src/disclosure/additiveSystem.ts";
import { axisPaths } from "../src/disclosure/axisPaths.ts";
import { cheapestChain } from "../src/disclosure/cheapestChain.ts";
import { cheapestMove } from "../src/disclosure/cheapestMove.ts";
import { HiddenCells } from "../src/disclosure/HiddenCells.ts";
import { HiddenMoves } from "../src/disclosure/HiddenMoves.ts";
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

/** Every move made of one path along each axis, the first axis turning slowest. */
function allMoves({ axes, strides }: AdditiveSystem, start: number): Move[] {
  let moves: Move[] = [{ cells: [start], signs: [1] }];
  for (const [way, axis] of axes.entries()) {
    const node = Math.floor(start / strides[way]!) % axis.parents.length;
    const paths = axisPaths(axis)(node);
    moves = moves.flatMap((move) =>
      paths.map(({ nodes, signs }): Move => {
        const others = nodes.flatMap((to, index) => (to === node ? [] : [{ to, sign: signs[index]! }]));
        return {
          cells: [
            move.cells,
            ...others.map(({ to }) => move.cells.map((at) => at + (to - node) * strides[way]!)),
          ].flat(),
          signs: [move.signs, ...others.map(({ sign }) => move.signs.map((one) => one * sign))].flat(),
        };
      }),
    );
  }
  return moves;
}

test("no move made of one path along each axis is cheaper than the one found, and none where none is found", () => {
  const law = () =>
    fc.assert(
      fc.property(asked, fc.boolean(), ({ system, start, least }, both) => {
        fc.pre(start !== undefined && system.loss.length <= 40);
        const rooms = system.measures.map(({ room }) => room);
        const cost = costOf(system);
        const enough = (rise: number, fall: number) => (both ? rise + fall : fall) >= least;
        const price = ({ cells }: Move) => cells.slice(1).reduce((sum, at) => sum + cost(at), 0);
        const fit = allMoves(system, start).filter((move) =>
          rooms.every((room) => enough(capacity(move, room, 1), capacity(move, room, -1))),
        );
        const cheapest = Math.min(...fit.map(price));
        const search = { cost, rooms, enough };
        const paths = system.axes.map(axisPaths);
        const found = cheapestMove(system, paths, start, search);
        if (cheapest === Infinity) return found === null;
        return (
          JSON.stringify(found) === JSON.stringify(fit.find((move) => price(move) === cheapest)) &&
          cheapestMove(system, paths, start, search, cheapest) === null &&
          cheapestMove(system, paths, start, search, cheapest + 1) !== null
        );
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 300 },
    );
  expect(law).not.toThrow();
});

test("a chain costs what its cells cost, and in a table of two ways no more than a rectangle", () => {
  const law = () =>
    fc.assert(
      fc.property(asked, fc.constantFrom(1 as const, -1 as const), ({ system, start, least }, way) => {
        fc.pre(start !== undefined);
        const rooms = system.measures.map(({ room }) => room);
        const cost = costOf(system);
        const search = { cellsIn: (relation: number) => system.relations[relation]!.cells, cost, rooms, least };
        const chain = cheapestChain(system, start, way, search);
        const enough = (rise: number, fall: number) => (way > 0 ? rise : fall) >= least;
        const move = cheapestMove(system, system.axes.map(axisPaths), start, { cost, rooms, enough });
        const price = ({ cells }: Move) => cells.slice(1).reduce((sum, at) => sum + cost(at), 0);
        if (!chain) return !system.simple || move === null;
        const limited = (most: number) => cheapestChain(system, start, way, { ...search, most });
        return (
          chain.cost === price(chain.move) &&
          rooms.every((room) => capacity(chain.move, room, 1) >= least) &&
          (!system.simple || !move || chain.cost <= price(move)) &&
          (chain.cost === 0 || limited(chain.cost) === null) &&
          limited(chain.cost + 1) !== null
        );
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 300 },
    );
  expect(law).not.toThrow();
});

test("where only hidden cells may change the first move is the one that costs nothing", () => {
  const law = () =>
    fc.assert(
      fc.property(randomTable, fc.constantFrom(1 as const, -1 as const), fc.nat(12), ({ table }, way, least) => {
        const system = additiveSystem(table)!;
        const hidden = new HiddenCells(system, table);
        const paths = system.axes.map(axisPaths);
        const moves = new HiddenMoves(system, hidden, paths);
        return system.measures.every(({ room }) =>
          hidden.list().every((start) => {
            const found = cheapestMove(system, paths, start, {
              cost: (at) => (hidden.has(at) ? 0 : Infinity),
              rooms: [room],
              enough: (rise, fall) => (way > 0 ? rise : fall) >= least,
            });
            const expected = found && { ...found, signs: found.signs.map((sign) => sign * way) };
            return JSON.stringify(moves.first(start, way, least, room)) === JSON.stringify(expected);
          }),
        );
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 300 },
    );
  expect(law).not.toThrow();
});
