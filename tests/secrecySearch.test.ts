import fc from "fast-check";
import { expect, test } from "vitest";
import { additiveSystem } from "../src/disclosure/additiveSystem.ts";
import { axisPaths } from "../src/disclosure/axisPaths.ts";
import { cheapestChain } from "../src/disclosure/cheapestChain.ts";
import { cheapestMove } from "../src/disclosure/cheapestMove.ts";
import { HiddenCells } from "../src/disclosure/HiddenCells.ts";
import { HiddenChains } from "../src/disclosure/HiddenChains.ts";
import { ProtectionSearch } from "../src/disclosure/ProtectionSearch.ts";
import type { PublishedTable } from "../src/disclosure/PublishedTable.ts";
import { unprotectedCells } from "../src/disclosure/unprotectedCells.ts";
import { randomTable } from "./disclosure/randomTable.ts";

/** A table, more of its cells hidden at random, and what searches it. */
const searched = fc.tuple(randomTable, fc.array(fc.nat(), { maxLength: 12 })).map(([{ table, k }, more]) => {
  const added = new Set(more.map((draw) => draw % table.cells.length));
  const opened: PublishedTable = {
    ...table,
    cells: table.cells.map(({ cell, state }, at) => ({
      cell,
      state: state === "publish" && added.has(at) && cell.denominator.units > 0 ? "hide" : state,
    })),
  };
  const system = additiveSystem(opened)!;
  const hidden = new HiddenCells(system, opened);
  const secret = hidden.list().filter((at) => opened.cells[at]!.state !== "absent");
  return { table: opened, k, system, hidden, secret };
});

const runs = { numRuns: fc.readConfigureGlobal().numRuns ?? 200 };

test("a search finds protected what is, all of it in tables of two ways, in whatever order it is asked", () => {
  const law = () =>
    fc.assert(
      fc.property(searched, ({ table, k, system, hidden, secret }) => {
        const open = new Set(unprotectedCells(table, k));
        const together = new ProtectionSearch(system, hidden, k);
        return secret.toReversed().every((at) => {
          const alone = new ProtectionSearch(system, hidden, k).protectedBy(at) !== null;
          const met = together.isProtected(at);
          return system.simple
            ? alone !== open.has(at) && met === alone
            : !((alone || met) && open.has(at)) && (met || !alone);
        });
      }),
      runs,
    );
  expect(law).not.toThrow();
});

test("chains of hidden cells alone are the cheapest chains, where no hidden cell costs anything", () => {
  const law = () =>
    fc.assert(
      fc.property(searched, fc.integer({ min: 1, max: 12 }), ({ system, hidden }, least) => {
        const chains = new HiddenChains(system, hidden);
        for (const at of hidden.list())
          for (const { room } of system.measures)
            for (const way of [1, -1] as const) {
              const cheapest = cheapestChain(system, at, way, {
                cellsIn: (relation) => hidden.inRelation(relation),
                cost: (other) => (hidden.has(other) ? 0 : Infinity),
                rooms: [room],
                least,
              });
              expect(chains.shortest(at, way, least, room)).toEqual(cheapest && cheapest.move);
            }
      }),
      runs,
    );
  expect(law).not.toThrow();
});

test("what protects a cell does so alone, also where it had to be hidden first", () => {
  const law = () =>
    fc.assert(
      fc.property(searched, ({ table, k, system, hidden, secret }) => {
        const search = new ProtectionSearch(system, hidden, k);
        return secret.every((at) => {
          const isSafe = (cells: readonly number[]) => {
            const only: PublishedTable = {
              ...table,
              cells: table.cells.map(({ cell, state }, other) => ({
                cell,
                state: cells.includes(other) ? (state === "publish" ? "hide" : state) : "publish",
              })),
            };
            return cells.includes(at) && !unprotectedCells(only, k)!.includes(at);
          };
          const found = search.protectedBy(at);
          return (
            isSafe(search.protectionOf(at)!) && (!found || (isSafe(found) && found.every((one) => hidden.has(one))))
          );
        });
      }),
      runs,
    );
  expect(law).not.toThrow();
});

test("the cells that are best hidden cost as much as the cheapest chain or rectangle, a hidden one nothing", () => {
  const law = () =>
    fc.assert(
      fc.property(searched, fc.nat(), ({ k, system, hidden, secret }, draw) => {
        fc.pre(secret.length > 0);
        const at = secret[draw % secret.length]!;
        const cost = (other: number) =>
          hidden.has(other) ? 0 : system.hideable[other] ? system.loss[other]! + k : Infinity;
        const rooms = system.measures.map(({ room }) => room);
        const cellsIn = (relation: number) => system.relations[relation]!.cells;
        const chains = ([1, -1] as const).map((way) =>
          cheapestChain(system, at, way, { cellsIn, cost, rooms, least: k }),
        );
        const enough = (rise: number, fall: number) => rise + fall >= k;
        const rectangle = cheapestMove(system, system.axes.map(axisPaths), at, { cost, rooms, enough });
        const price = (cells: readonly number[]) =>
          cells.reduce((sum, other) => sum + (other === at ? 0 : cost(other)), 0);
        const offered = [...chains.map((chain) => chain?.move), rectangle].map((move) =>
          move ? price(move.cells) : Infinity,
        );
        const found = new ProtectionSearch(system, hidden, k).protectionOf(at)!;
        return price(found) === Math.min(...offered);
      }),
      runs,
    );
  expect(law).not.toThrow();
});
