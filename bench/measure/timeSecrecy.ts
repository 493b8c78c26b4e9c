import { addCells } from "../../src/disclosure/addCells.ts";
import { hideTree, type TreeNode } from "../../src/disclosure/hideTree.ts";
import { type Cell, judgeCell } from "../../src/disclosure/judgeCell.ts";
import type { PublishedTable } from "../../src/disclosure/PublishedTable.ts";
import { unprotectedCells } from "../../src/disclosure/unprotectedCells.ts";
import { percentile } from "../report/Measure.ts";

const k = 11;
const MONTHS = 36;
const rounds = 40;

/**
 * A process of its own. Tables of 38 hospitals in seven groups by 36 months of which about one cell in ten is small, then of ten
 * times the hospitals: milliseconds to settle what is hidden, as the screens do, and to test it exactly; printed as JSON.
 */
let seed = 7;
const draw = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

interface Tree {
  readonly parents: readonly (number | null)[];
  /** Cells of each month, in the order of the places. */
  readonly months: readonly (readonly Cell[])[];
}

function makeTree(hospitals: number): Tree {
  const groups = Math.ceil(hospitals / 6);
  const parents = [
    null,
    ...Array.from({ length: groups }, () => 0),
    ...Array.from({ length: hospitals }, (_, at) => 1 + (at % groups)),
  ];
  const months = Array.from({ length: MONTHS }, (): readonly Cell[] => {
    const own = Array.from({ length: hospitals }, () =>
      cellOf(Math.floor(draw() * (draw() < 0.12 ? 14 : 400)), Math.floor(draw() * 400)),
    );
    const under = Array.from({ length: groups }, (_, group) =>
      counted(addCells(own.filter((_, at) => at % groups === group))),
    );
    return [counted(addCells(under)), ...under, ...own];
  });
  return { parents, months };
}

function cellOf(numerator: number, remainder: number): Cell {
  const side = (units: number) => ({ units, patients: units, exact: true });
  return {
    rule: "clinical",
    denominator: side(numerator + remainder),
    numerator: side(numerator),
    remainder: side(remainder),
  };
}

const counted = (cell: Cell): Cell =>
  cell.rule === "clinical" ? cellOf(cell.numerator.units, cell.remainder.units) : cell;

function settle({ parents, months }: Tree): readonly (readonly string[])[] {
  return months.map((cells) =>
    hideTree(
      cells.map((cell, at): TreeNode => ({
        parent: parents[at]!,
        whole: { cell, state: judgeCell(cell, k) },
        pieces: [],
      })),
      k,
    ),
  );
}

/** Places by months, as a reader sees it. */
function tableOf({ parents, months }: Tree, states: readonly (readonly string[])[]): PublishedTable {
  return {
    axes: [{ parents }, { parents: months.map(() => null) }],
    cells: parents.flatMap((_, at) =>
      months.map((cells, month) => {
        const cell = cells[at]!;
        const hidden = states[month]![at] === "hidden";
        return { cell, state: !hidden ? "publish" : cell.denominator.units > 0 ? "hide" : "absent" } as const;
      }),
    ),
  };
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function measure(hospitals: number) {
  const settled: number[] = [];
  const tested: number[] = [];
  let hidden = 0;
  for (let round = 0; round < rounds; round++) {
    const tree = makeTree(hospitals);
    let states: readonly (readonly string[])[] = [];
    settled.push(time(() => (states = settle(tree))));
    const table = tableOf(tree, states);
    hidden += table.cells.filter(({ state }) => state !== "publish").length / table.cells.length;
    tested.push(time(() => unprotectedCells(table, k)));
  }
  return {
    settled: percentile(settled, 0.95),
    settledMedian: percentile(settled, 0.5),
    tested: percentile(tested, 0.95),
    hidden: hidden / rounds,
  };
}

/** What this prints. */
export type SecrecyTimes = Readonly<Record<"one" | "ten", ReturnType<typeof measure>>>;

measure(38);
console.log(JSON.stringify({ one: measure(38), ten: measure(380) } satisfies SecrecyTimes));
