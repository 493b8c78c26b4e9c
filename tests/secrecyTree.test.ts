import fc from "fast-check";
import { expect, test } from "vitest";
import { addCells } from "../src/disclosure/addCells.ts";
import { hideTree, type TreeNode } from "../src/disclosure/hideTree.ts";
import { type Cell, judgeCell } from "../src/disclosure/judgeCell.ts";
import { attack } from "./disclosure/attack.ts";
import { cellOf } from "./disclosure/randomTable.ts";

const MONTHS = 3;

/** A place of a drawn tree; `rest` are the units of the place above that are in none of its places. */
interface Drawn {
  readonly parent: number | null;
  readonly rest: boolean;
  /** Counts of each month, where no place is below. */
  readonly counts: readonly (readonly number[])[];
}

interface Scene {
  readonly rule: Cell["rule"];
  readonly k: number;
  readonly places: readonly Drawn[];
}

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    rule: fc.constantFrom("process" as const, "clinical" as const),
    k: fc.integer({ min: 1, max: 11 }),
    largest: fc.constantFrom(3, 20, 100),
  })
  .chain(({ rule, k, largest }) => {
    const count = fc.oneof(
      { arbitrary: fc.nat(largest), weight: 3 },
      { arbitrary: fc.nat(k), weight: 1 },
      { arbitrary: fc.constant(0), weight: 1 },
    );
    const counts = fc.array(fc.tuple(count, rule === "clinical" ? count : fc.constant(0)), {
      minLength: MONTHS,
      maxLength: MONTHS,
    });
    return fc
      .array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(9), counts), {
        minLength: 2,
        maxLength: 9,
      })
      .map((draws) => {
        const places: Drawn[] = [];
        for (const [draw, chance, drawn] of draws) {
          const possible = [...places.keys()].filter((at) => !places[at]!.rest);
          const parent = places.length === 0 ? null : possible[Math.floor(draw * possible.length)]!;
          const isRest =
            parent !== null && chance < 2 && !places.some((other) => other.rest && other.parent === parent);
          places.push({ parent, rest: isRest, counts: drawn });
        }
        return { rule, k, places };
      });
  });

/** Cells by place, the quarter first and then its months; and which of them a reader does not see. */
function protect({ rule, k, places }: Scene): { readonly cells: Cell[][]; readonly hidden: boolean[][] } {
  const below = (at: number): number[] => places.flatMap(({ parent }, child) => (parent === at ? [child] : []));
  const monthOf = (at: number, month: number): Cell => {
    const children = below(at);
    const all = children.map((child) => monthOf(child, month));
    return children.length === 0 ? judged(cellOf(rule, places[at]!.counts[month]!)) : judged(addCells(all));
  };
  const judged = (cell: Cell): Cell =>
    cell.rule === "process"
      ? cellOf("process", [cell.denominator.units])
      : cellOf("clinical", [cell.numerator.units, cell.remainder.units]);
  const months = places.map((_, at) => Array.from({ length: MONTHS }, (_, month) => monthOf(at, month)));
  const cells = months.map((of) => [judged(addCells(of)), ...of]);
  const visible = [...places.keys()].filter((at) => !places[at]!.rest);
  const hidden = cells.map((of) => of.map(() => false));
  const settle = (column: number, pieces: (at: number) => TreeNode["pieces"]) => {
    const nodes = visible.map((at): TreeNode => ({
      parent: places[at]!.parent === null ? null : visible.indexOf(places[at]!.parent),
      whole: { cell: cells[at]![column]!, state: judgeCell(cells[at]![column]!, k) },
      pieces: pieces(at),
    }));
    for (const [index, state] of hideTree(nodes, k).entries()) hidden[visible[index]!]![column] = state === "hidden";
  };
  for (let month = 1; month <= MONTHS; month++) settle(month, () => []);
  settle(0, (at) => cells[at]!.slice(1).map((cell, month) => ({ cell, hidden: hidden[at]![month + 1]! })));
  // What is in none of the places is told by subtraction where all the others are shown.
  for (const [at, { rest, parent }] of places.entries())
    if (rest)
      for (const column of cells[at]!.keys()) {
        const beside = below(parent!).filter((other) => !places[other]!.rest);
        const isTold = !hidden[parent!]![column] && beside.every((other) => !hidden[other]![column]);
        hidden[at]![column] = !isTold;
      }
  return { cells, hidden };
}

/** Cells that a reader can work out too well: place, column and interval. */
function breaches(scene: Scene): string[] {
  const { places, k, rule } = scene;
  const { cells, hidden } = protect(scene);
  const width = MONTHS + 1;
  const isAboveOrSame = (above: number, at: number): boolean =>
    above === at || (places[at]!.parent !== null && isAboveOrSame(above, places[at]!.parent));
  const measures = rule === "process" ? ["denominator" as const] : (["numerator", "remainder"] as const);
  return measures.flatMap((measure) => {
    const unitsOf = (cell: Cell) =>
      cell.rule === "process" || measure === "denominator" ? cell.denominator.units : cell[measure].units;
    const isTold = (at: number, column: number): boolean =>
      (column === 0 &&
        [1, 2, 3].every((month) => !hidden[at]![month] || (unitsOf(cells[at]![month]!) === 0 && isTold(at, month)))) ||
      places.some((_, above) =>
        [0, column].some(
          (other) => isAboveOrSame(above, at) && !hidden[above]![other] && unitsOf(cells[above]![other]!) === 0,
        ),
      );
    const siblings = (at: number) =>
      places.flatMap(({ parent }, other) => (parent === places[at]!.parent ? [other] : []));
    const bounds = attack({
      parents: [places.map(({ parent }) => parent), [null, 0, 0, 0]],
      counts: cells.flatMap((of, at) => of.map((cell, column) => (hidden[at]![column] ? null : unitsOf(cell)))),
      // Where some siblings are shown, those that are not are known to have someone in that month, and so in the quarter.
      least: cells.flatMap((of, at) =>
        of.map((cell, column) => {
          const isKnown = siblings(at).some((other) => !places[other]!.rest && !hidden[other]![column]);
          return rule === "process" && column > 0 && isKnown && !places[at]!.rest && cell.denominator.units > 0 ? 1 : 0;
        }),
      ),
    });
    return bounds.flatMap((interval, position) => {
      const [at, column] = [Math.floor(position / width), position % width];
      if (
        !interval ||
        (places[at]!.rest && cells[at]![column]!.denominator.units >= k) ||
        cells[at]![column]!.denominator.units === 0 ||
        isTold(at, column)
      )
        return [];
      const isSafe = interval.upper - interval.lower > k - 1e-6 && interval.upper > k - 1e-6;
      return isSafe ? [] : [`place ${at} column ${column}: ${measure} ${interval.lower}–${interval.upper}`];
    });
  });
}

test("a reader of every place, month and quarter with linear programs finds no interval narrower than k", () => {
  const law = () =>
    fc.assert(
      fc.property(scenes, (scene) => {
        const found = breaches(scene);
        if (found.length > 0) throw new Error(`${JSON.stringify(protect(scene).hidden)} ${found.join("; ")}`);
      }),
      { numRuns: 300, includeErrorInReport: true },
    );
  expect(law).not.toThrow();
});

test("the same reader finds small cells where only these are hidden", () => {
  const lone: Scene = {
    rule: "process",
    k: 11,
    places: [
      { parent: null, rest: false, counts: [] },
      { parent: 0, rest: false, counts: [[5], [40], [40]] },
      { parent: 0, rest: false, counts: [[50], [40], [40]] },
    ],
  };
  const { hidden } = protect(lone);
  expect(hidden.map(([, first]) => first)).toEqual([false, true, true]);
  expect(hidden.map(([quarter]) => quarter)).toEqual([false, true, true]);
});
