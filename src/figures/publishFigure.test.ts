import { expect, it } from "vitest";
import { dischargeLetterDelay } from "../indicators/catalogue/discharge-letter/dischargeLetterDelay.ts";
import { publishMarks } from "./publishFigure.ts";
import { emptyTally } from "./Tally.ts";

const days = (counts: Readonly<Record<number, number>>) => Array.from({ length: 61 }, (_, day) => counts[day] ?? 0);
const marksOf = (events: Readonly<Record<number, number>>, censored: Readonly<Record<number, number>>) => {
  const delays = { events: days(events), censored: days(censored), beyond: 0 };
  const denominator = [...delays.events, ...delays.censored].reduce((sum, units) => sum + units, 0);
  const tally = { ...emptyTally(), population: denominator, denominator, delays };
  return publishMarks(dischargeLetterDelay, tally, "publish", "final").map((mark) => [mark.days, mark.figure.state]);
};

it("a share within more days than those still waiting were followed is not known, and is not nothing to count", () => {
  expect(marksOf({ 0: 33, 1: 2, 5: 1 }, { 12: 3 })).toEqual([
    [0, "final"],
    [1, "final"],
    [8, "final"],
    [30, "not followed"],
  ]);
  // Nobody waits any more: the share stays at all of them.
  expect(marksOf({ 0: 33, 1: 2, 5: 4 }, {})[3]).toEqual([30, "final"]);
  expect(marksOf({}, {}).map(([, state]) => state)).toEqual(["empty", "empty", "empty", "empty"]);
});
