import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeCell } from "../../disclosure/judgeCell.ts";
import { malnutrition } from "../../indicators/catalogue/frailty/malnutrition.ts";
import type { JudgedCell } from "../Ledger.ts";
import { cellOf, emptyTally, sumTallies, type Tally } from "../Tally.ts";
import { groupName } from "./GroupKey.ts";
import type { GroupRows } from "./GroupRows.ts";
import { HiddenGroups } from "./HiddenGroups.ts";
import { PlaceTable } from "./PlaceTable.ts";
import { SettledCells } from "./SettledCells.ts";
import { settleGroups } from "./settleGroups.ts";

const k = 11;
const hospitals = [1, 2, 3, 4];
const table: GroupRows = {
  rows: [{ site: 0, parent: null, depth: 0 }, ...hospitals.map((site) => ({ site, parent: 0, depth: 1 }))],
  isBelow: false,
};

function tallyOf(numerator: number, remainder: number): Tally {
  const exact = (units: number) => ({ ...emptyTally().patients.denominator, exact: units });
  return {
    ...emptyTally(),
    denominator: numerator + remainder,
    numerator,
    patients: {
      denominator: exact(numerator + remainder),
      numerator: exact(numerator),
      remainder: exact(remainder),
    },
  };
}

/** Few sizes, so that many groups are as good to hide as one another. */
const count = fc.constantFrom(3, 15, 15, 15);

/** Four groups of four hospitals and of all of them together. */
const groups = fc.array(fc.tuple(count, count), { minLength: 16, maxLength: 16 }).map((counts) => {
  const splits = counts.map((_, at) => ({ age_band: at % 4 }));
  const tallies = counts.map(([numerator, remainder]) => tallyOf(numerator, remainder));
  const of = (site: number, group: number) => tallies[(site - 1) * 4 + group]!;
  const cell = (site: number, group: number): JudgedCell => {
    const tally = site === 0 ? sumUp(hospitals.map((one) => of(one, group))) : of(site, group);
    return {
      period: null,
      part: site,
      splits: splits[group]!,
      tally,
      verdict: judgeCell(cellOf(malnutrition, tally), k),
    };
  };
  return [0, ...hospitals].flatMap((site) => [0, 1, 2, 3].map((group) => [site, cell(site, group)] as const));
});

function sumUp(tallies: readonly Tally[]): Tally {
  const sum = sumTallies(tallies);
  return tallyOf(sum.numerator, sum.denominator - sum.numerator);
}

test("what is hidden does not depend on the order in which groups come, which differs from one opening to the next", () => {
  fc.assert(
    fc.property(
      groups.chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length }))),
      ([cells, shuffled]) => {
        const totals = new SettledCells(new PlaceTable([0, ...hospitals], [null], true));
        const hidden = (some: typeof cells) =>
          settleGroups(
            malnutrition,
            table,
            new Map(some.map(([site, cell]) => [groupName({ ...cell, site }), cell])),
            null,
            { totals, hidden: new HiddenGroups() },
            k,
          ).map(groupName);
        expect(hidden(shuffled).toSorted()).toEqual(hidden(cells).toSorted());
      },
    ),
    { numRuns: 40 },
  );
});
