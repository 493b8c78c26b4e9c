import fc from "fast-check";
import { type Cell, judgeCell, type Side } from "../../src/disclosure/judgeCell.ts";
import type { Axis, PublishedTable, TableCell } from "../../src/disclosure/PublishedTable.ts";

const side = (units: number): Side => ({ units, patients: units, exact: true });

/** A cell in which each unit is another patient. */
export function cellOf(rule: Cell["rule"], [first, second = 0]: readonly number[]): Cell {
  return rule === "process"
    ? { rule, denominator: side(first!) }
    : { rule, denominator: side(first! + second), numerator: side(first!), remainder: side(second) };
}

/** A tree of up to `most` places, or several: each place is under an earlier one or under none. */
function randomAxis(most: number): fc.Arbitrary<Axis> {
  return fc
    .array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: most })
    .chain((draws) =>
      fc.boolean().map((underTotal) => ({
        parents: draws.map((draw, node) =>
          node === 0
            ? null
            : underTotal
              ? Math.floor(draw * node)
              : ([null, ...draws.keys()][Math.floor(draw * (node + 1))] ?? null),
        ),
      })),
    );
}

/** A table with its totals, in which the cells of places and periods without parts are drawn, judged for k patients; a few are absent. */
export const randomTable: fc.Arbitrary<{ readonly table: PublishedTable; readonly k: number }> = fc
  .record({
    axes: fc.oneof(
      fc.tuple(randomAxis(6), randomAxis(6)),
      fc.tuple(randomAxis(5), randomAxis(5), randomAxis(4)),
      fc.tuple(randomAxis(9)),
    ),
    rule: fc.constantFrom("process" as const, "clinical" as const),
    k: fc.integer({ min: 1, max: 11 }),
    largest: fc.constantFrom(3, 20, 100),
    absences: fc.array(fc.nat(), { maxLength: 4 }),
  })
  .chain(({ axes, rule, k, largest, absences }) => {
    const size = axes.reduce((product, { parents }) => product * parents.length, 1);
    const counts = fc.oneof({ arbitrary: fc.nat(largest), weight: 4 }, { arbitrary: fc.nat(k), weight: 1 });
    const absent = new Set(absences.map((draw) => draw % (3 * size)));
    return fc
      .array(fc.tuple(counts, rule === "clinical" ? counts : fc.constant(0)), { minLength: size, maxLength: size })
      .map((drawn) => {
        const cells = totals(axes, drawn).map((counts, at): TableCell => {
          const cell = cellOf(rule, counts);
          return { cell, state: absent.has(at) ? "absent" : judgeCell(cell, k) };
        });
        return { table: { axes, cells }, k };
      });
  });

/** Adds up what was drawn at the leaves; what was drawn elsewhere is dropped. */
function totals(axes: readonly Axis[], drawn: readonly (readonly number[])[]): number[][] {
  let counts = drawn.map((values) => [...values]);
  let stride = 1;
  for (const { parents } of [...axes].reverse()) {
    const step = stride;
    const length = parents.length;
    const under = (node: number): number[] => {
      const below = parents.flatMap((parent, child) => (parent === node ? [child] : []));
      return below.length === 0 ? [node] : below.flatMap(under);
    };
    const leaves = parents.map((_, node) => under(node));
    const before = counts;
    counts = before.map((values, at) => {
      const node = Math.floor(at / step) % length;
      return values.map((_, measure) =>
        leaves[node]!.reduce((sum, leaf) => sum + before[at + (leaf - node) * step]![measure]!, 0),
      );
    });
    stride *= length;
  }
  return counts;
}
