import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { feasibleIntervals } from "../src/disclosure/feasibleIntervals.ts";
import { suppressComplementary } from "../src/disclosure/suppressComplementary.ts";
import { unprotectedCells } from "../src/disclosure/unprotectedCells.ts";
import { attackTable } from "./disclosure/attackTable.ts";
import { randomTable } from "./disclosure/randomTable.ts";

const isSafe = (k: number) => (bounds: readonly { lower: number; upper: number }[]) =>
  bounds.every(({ lower, upper }) => upper - lower > k - 1e-6 && upper > k - 1e-6);

/** Hides cells of a table at random as well. */
const opened = fc.tuple(randomTable, fc.array(fc.nat(), { maxLength: 12 })).map(([{ table, k }, more]) => ({
  table,
  k,
  added: [...new Set(more.map((draw) => draw % table.cells.length))].filter(
    (at) => table.cells[at]!.state === "publish" && table.cells[at]!.cell.denominator.units > 0,
  ),
}));

/** What the reader with linear programs was given, and the best that it found. */
const adversary = { tables: 0, counts: 0, narrowest: Infinity };
afterAll(() =>
  console.log(
    `adversary: ${adversary.counts} hidden counts of ${adversary.tables} tables, the narrowest interval ${adversary.narrowest.toFixed(2)} times k`,
  ),
);

test("a reader with linear programs finds no hidden count, and no interval narrower than k", () => {
  const law = () =>
    fc.assert(
      fc.property(randomTable, ({ table, k }) => {
        const added = suppressComplementary(table, k)!;
        const safe = isSafe(k);
        adversary.tables += 1;
        for (const [at, bounds] of attackTable(table, added)) {
          if (!safe(bounds)) throw new Error(`cell ${at}: ${JSON.stringify(bounds)}`);
          adversary.counts += bounds.length;
          adversary.narrowest = Math.min(adversary.narrowest, ...bounds.map(({ lower, upper }) => (upper - lower) / k));
        }
        return (
          added.every((at) => table.cells[at]!.state === "publish") && unprotectedCells(table, k, added)!.length === 0
        );
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 300 },
    );
  expect(law).not.toThrow();
});

test("the intervals, and the cells that they leave unprotected, are those of that reader", () => {
  const law = () =>
    fc.assert(
      fc.property(opened, ({ table, k, added }) => {
        const attacked = attackTable(table, added);
        const intervals = feasibleIntervals(table, added)!;
        const close = (a: number, b: number) => a === b || Math.abs(a - b) < 1e-5;
        const same = intervals.every(({ cell, bounds }) =>
          bounds.every(({ lower, upper }, measure) => {
            const found = attacked.get(cell)![measure]!;
            return close(lower, found.lower) && close(upper, found.upper);
          }),
        );
        const unsafe = [...attacked].flatMap(([at, bounds]) => (isSafe(k)(bounds) ? [] : [at]));
        return (
          same &&
          intervals.length === attacked.size &&
          JSON.stringify(unprotectedCells(table, k, added)) === JSON.stringify(unsafe)
        );
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 300 },
    );
  expect(law).not.toThrow();
});

test("no cell of a table of two ways is hidden that the others could do without", () => {
  const law = () =>
    fc.assert(
      fc.property(randomTable, ({ table, k }) => {
        const twoWays = table.axes.every(({ parents }) => parents.every((parent) => parent === null || parent === 0));
        fc.pre(twoWays && table.axes.length <= 2);
        const added = suppressComplementary(table, k)!;
        return added.every(
          (at) =>
            unprotectedCells(
              table,
              k,
              added.filter((other) => other !== at),
            )!.length > 0,
        );
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 200 },
    );
  expect(law).not.toThrow();
});
