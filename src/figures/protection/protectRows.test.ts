import fc from "fast-check";
import { expect, test } from "vitest";
import { attack } from "../../../tests/disclosure/attack.ts";
import { addCells } from "../../disclosure/addCells.ts";
import { type Cell, judgeCell } from "../../disclosure/judgeCell.ts";
import type { TableCell } from "../../disclosure/PublishedTable.ts";
import type { GroupRow } from "./GroupRows.ts";
import { groupTable } from "./groupTable.ts";
import { protectRows } from "./protectRows.ts";

const k = 11;

/** The whole, two groups of hospitals, and two hospitals in each. */
const places: readonly GroupRow[] = [
  { site: 1, parent: null, depth: 0 },
  { site: 10, parent: 0, depth: 1 },
  { site: 11, parent: 1, depth: 2 },
  { site: 12, parent: 1, depth: 2 },
  { site: 20, parent: 0, depth: 1 },
  { site: 21, parent: 4, depth: 2 },
  { site: 22, parent: 4, depth: 2 },
];

const cellOf = (units: number): Cell => ({ rule: "process", denominator: { units, patients: units, exact: true } });

function linesOf(rows: readonly GroupRow[], hospitals: ReadonlyMap<number, readonly number[]>): TableCell[][] {
  const groups = hospitals.values().next().value!.length;
  const inside = (site: number) =>
    [...hospitals.keys()].filter((one) => site === 1 || one === site || one - (one % 10) === site);
  return rows.map(({ site }) => {
    const counts = Array.from({ length: groups }, (_, group) =>
      inside(site).reduce((sum, one) => sum + hospitals.get(one)![group]!, 0),
    );
    const cells = counts.map((units): TableCell => ({
      cell: cellOf(units),
      state: judgeCell(cellOf(units), k) === "publish" ? "publish" : "hide",
    }));
    return [{ cell: addCells(cells.map(({ cell }) => cell)), state: "publish" }, ...cells];
  });
}

const protect = (hospitals: ReadonlyMap<number, readonly number[]>) =>
  protectRows(places, (rows) => groupTable({ rows, isBelow: false }, linesOf(rows, hospitals), k), k);

test("a hospital too small to be protected costs its neighbours their groups, and nobody else", () => {
  const made = protect(
    new Map([
      [11, [10, 2]],
      [12, [40, 50]],
      [21, [60, 30]],
      [22, [25, 45]],
    ]),
  );
  expect(made?.rows.map(({ site }) => site)).toEqual([1, 10, 20, 21, 22]);
  expect(made?.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, 2, 2]);
  expect([...made!.added]).toEqual([]);
});

test("no reader who knows all that is told works a group of a place out, told or left out", () => {
  const count = fc.constantFrom(0, 2, 9, 12, 15, 40);
  const hospital = fc.tuple(count, count, count).filter((counts) => {
    const sum = counts.reduce<number>((all, one) => all + one, 0);
    return sum === 0 || sum >= k;
  });
  let left = 0;
  fc.assert(
    fc.property(fc.tuple(hospital, hospital, hospital, hospital), (counts) => {
      const hospitals = new Map([11, 12, 21, 22].map((site, at) => [site, counts[at]!]));
      const made = protect(hospitals);
      if (!made) return;
      left += places.length - made.rows.length;
      const told = new Set(made.rows.map(({ site }) => site));
      const lines = linesOf(places, hospitals);
      const width = lines[0]!.length;
      const rowOf = new Map(made.rows.map(({ site }, row) => [site, row]));
      const isHidden = (row: number, column: number) =>
        column > 0 &&
        (!told.has(places[row]!.site) ||
          lines[row]![column]!.state !== "publish" ||
          made.added.has(rowOf.get(places[row]!.site)! * width + column));
      const units = lines.flatMap((line) => line.map(({ cell }) => cell.denominator.units));
      const hidden = units.map((_, at) => isHidden(Math.floor(at / width), at % width));
      const isTold = (at: number) => told.has(places[Math.floor(at / width)]!.site);
      const bounds = attack({
        parents: [places.map(({ parent }) => parent), [null, ...Array<number>(width - 1).fill(0)]],
        counts: units.map((count, at) => (hidden[at] ? null : count)),
        // Of what is left out nobody is told whether it is empty.
        least: units.map((_, at) => (isTold(at) ? 1 : 0)),
      });
      for (const [at, interval] of bounds.entries())
        if (interval && units[at]! > 0 && (isTold(at) || units[at]! < k))
          expect(interval.upper - interval.lower).toBeGreaterThan(k - 1e-6);
    }),
    { numRuns: 60 },
  );
  expect(left).toBeGreaterThan(0);
});
