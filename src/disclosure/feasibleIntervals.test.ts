import { expect, test } from "vitest";
import { feasibleIntervals } from "./feasibleIntervals.ts";
import type { TableCell } from "./PublishedTable.ts";

const WIDTH = 4;

/** The intervals of four by four by four letters, all hidden, under all their totals, all shown. */
function intervalsOf(letters: string) {
  const places = [[...Array(WIDTH).keys()], ...Array.from({ length: WIDTH }, (_, place) => [place])];
  const cells = places.flatMap((as, a) =>
    places.flatMap((bs, b) =>
      places.map((cs, c): TableCell => {
        const counts = as.flatMap((i) =>
          bs.flatMap((j) => cs.map((l) => Number(letters[(i * WIDTH + j) * WIDTH + l]))),
        );
        const units = counts.reduce((sum, count) => sum + count, 0);
        return {
          cell: { rule: "process", denominator: { units, patients: units, exact: true } },
          state: a > 0 && b > 0 && c > 0 ? "hide" : "publish",
        };
      }),
    ),
  );
  const axis = { parents: places.map((_, place) => (place === 0 ? null : 0)) };
  return feasibleIntervals({ axes: [axis, axis, axis], cells })!.flatMap(({ bounds }) => [...bounds]);
}

test("an end of an interval is a whole number, whatever the way to it, or a fraction where three sums meet in one", () => {
  const whole = intervalsOf("3111131414111231141311411111143111413111421211111411132111221223");
  expect(whole.length).toBe(WIDTH ** 3);
  for (const { lower, upper } of whole) expect([lower, upper].every(Number.isInteger)).toBe(true);
  const halves = intervalsOf("1123211111113112423111111141134111221144311111132111111434111411");
  expect(halves.filter(({ upper }) => !Number.isInteger(upper)).map(({ upper }) => upper)).toEqual([3.5]);
});
