import { expect, test } from "vitest";
import { farringtonBaseline } from "./farringtonBaseline.ts";
import { FARRINGTON, NOUFAILY } from "./farringtonFit.ts";

test("a year is the seven weeks around the date and nine stretches of five weeks, the first one of six where there are 53", () => {
  const weeks = farringtonBaseline(500, NOUFAILY);
  const inYear = (from: number, to: number) =>
    Array.from(
      { length: 10 },
      (_, level) => weeks.filter(({ week, season }) => week >= from && week <= to && season === level).length,
    );
  expect(inYear(500 - 104 - 3, 500 - 52 - 4)).toEqual([7, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
  expect(inYear(500 - 157 - 3, 500 - 104 - 4)).toEqual([7, 6, 5, 5, 5, 5, 5, 5, 5, 5]);
  // Of the last year the latest half counts not.
  expect(Math.max(...weeks.map(({ week }) => week))).toBe(500 - 27);
  expect(new Set(weeks.map(({ week }) => week)).size).toBe(weeks.length);
  // Seven stretches of 45 weeks.
  const eight = farringtonBaseline(500, { ...NOUFAILY, periods: 8, years: 2 }).filter(({ week }) => week < 500 - 55);
  const lengths = [...new Set(eight.map(({ season }) => season))].map(
    (level) => eight.filter(({ week, season }) => week > 500 - 104 + 3 && season === level).length,
  );
  expect(lengths).toEqual([0, 7, 7, 7, 6, 6, 6, 6]);
});

test("the weeks looked back at have the date of the week itself", () => {
  // 2013-06-06 minus 2012-06-07, 2011-06-09 and 2010-06-03: the dates in the tests of surveillance.
  expect(farringtonBaseline(500, { ...FARRINGTON, years: 3, halfWindow: 0 }).map(({ week }) => week)).toEqual([
    500 - 52,
    500 - 104,
    500 - 157,
  ]);
  expect(farringtonBaseline(500, FARRINGTON)).toHaveLength(35);
});
