import { expect, test } from "vitest";
import { addDays } from "../../perimeter/periods.ts";
import { crisisDays, daysFrom } from "./crisisDays.ts";
import type { WatchedDay } from "./WatchedDays.ts";

const start = "2026-06-01";
const first = daysFrom(start);

/** From eight weeks before the crisis to its fourteenth day; null is hidden. */
function days(countOf: (day: string, at: number) => number | null): readonly WatchedDay[] {
  return Array.from({ length: 70 }, (_, at) => {
    const day = addDays(first, at);
    const count = countOf(day, at);
    return {
      day,
      figure:
        count === null
          ? { state: "hidden" }
          : { state: "final", numerator: count, denominator: 1000, value: count, lower: null, upper: null },
    };
  });
}
const crisis = { start, last: addDays(start, 13), holed: false };

test("a day of a crisis stands beside the mean of the same day of the week over the eight weeks before", () => {
  const found = crisisDays(
    days((_, at) => (at >= 56 ? 100 : at % 7 === 0 ? 20 : 10)),
    crisis,
  );
  expect(found).toHaveLength(14);
  expect(found.map(({ expected }) => expected).slice(0, 8)).toEqual([20, 10, 10, 10, 10, 10, 10, 20]);
});

test("one hidden day takes the mean of its day of the week away, since small ones are those hidden", () => {
  const found = crisisDays(
    days((_, at) => (at === 1 ? null : 10)),
    crisis,
  );
  expect(found.slice(0, 3).map(({ expected }) => expected)).toEqual([10, null, 10]);
});

test("weeks across two months, which tell no day, are left out, and five weeks suffice", () => {
  // The weeks of 27 April and of 30 March lie across; the latter is not among the eight.
  const isAcross = (day: string) => day >= "2026-04-27" && day <= "2026-05-03";
  const hidden = days((day) => (isAcross(day) ? null : 10));
  expect(crisisDays(hidden, { ...crisis, holed: true })[0]!.expected).toBe(10);
  expect(crisisDays(hidden, crisis)[0]!.expected).toBeNull();
});
