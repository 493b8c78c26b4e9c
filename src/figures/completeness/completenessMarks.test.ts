import { describe, expect, test } from "vitest";
import { periodsBetween } from "../../perimeter/periods.ts";
import type { CompletenessMark } from "./CompletenessMark.ts";
import { completenessMarks } from "./completenessMarks.ts";
import { incompleteBelow } from "./incompleteBelow.ts";
import { exampleFit } from "./testing/exampleFit.ts";

const months = periodsBetween("2024-01-01", "2024-12-31", "month");
const basis = (documented: readonly (number | null)[], marksLow = true) =>
  ({ group: "DISCHARGE", fit: exampleFit(documented), marksLow }) as const;
const steady = Array.from({ length: 12 }, () => 80);
const wentLive = [1, 2, 0, ...steady.slice(3)];
const stopped = steady.map((documented, at) => (at === 5 ? 3 : documented));
const letters = (points: readonly CompletenessMark[]) =>
  points.map(({ beforeStart, lowCompleteness }) => (beforeStart ? "b" : lowCompleteness ? "l" : ".")).join("");

describe("what completeness marks in a series", () => {
  test("is nothing where the documents are there and as complete as expected", () => {
    expect(completenessMarks(basis(steady), months)).toEqual({ points: months.map(() => ({})), start: null });
    expect(completenessMarks(null, months).start).toBeNull();
    expect(letters(completenessMarks(basis([80, 80]), months).points)).toBe("............");
  });

  test("is everything before the go-live, which begins a phase", () => {
    const { points, start } = completenessMarks(basis(wentLive), months);
    expect(letters(points)).toBe("bbb.........");
    expect(start).toBe(3);
  });

  test("is a month below 0.8·c0, with what stands behind it", () => {
    const { points, start } = completenessMarks(basis(stopped), months);
    expect(letters(points)).toBe(".....l......");
    expect(start).toBeNull();
    const c0 = (11 * 0.8 + 0.03) / 12;
    const low = { c: 0.03, c0: expect.closeTo(c0, 12), numerator: 3, denominator: 100, unit: "stay" };
    expect(points[5]).toEqual({ lowCompleteness: low });
    const justAbove = steady.map((documented, at) => (at === 5 ? 64 : documented));
    expect(letters(completenessMarks(basis(justAbove), months).points)).toBe("............");
  });

  test("spares the low months of the completeness itself, not those before its start", () => {
    expect(letters(completenessMarks(basis(stopped, false), months).points)).toBe("............");
    expect(letters(completenessMarks(basis(wentLive, false), months).points)).toBe("bbb.........");
  });

  test("is all of a source that never held anything, and no phase begins", () => {
    const { points, start } = completenessMarks(basis(steady.map(() => 0)), months);
    expect(letters(points)).toBe("bbbbbbbbbbbb");
    expect(start).toBeNull();
  });

  test("takes a quarter as its months together, and before the start where any of it is", () => {
    const quarters = periodsBetween("2024-01-01", "2024-12-31", "quarter");
    const twoMonths = [...wentLive.slice(0, 3), 0, ...steady.slice(4)];
    expect(letters(completenessMarks(basis(twoMonths), quarters).points)).toBe("bb..");
    // 163 of 300: 54 % where 74 % are expected.
    expect(letters(completenessMarks(basis(stopped), quarters).points)).toBe(".l..");
    expect(completenessMarks(basis(stopped), quarters).points[1]).toMatchObject({
      lowCompleteness: { numerator: 163, denominator: 300 },
    });
    const weeks = periodsBetween("2024-06-03", "2024-07-14", "week");
    expect(letters(completenessMarks(basis(stopped), weeks).points)).toBe("llll..");
  });
});

describe("sites below that may move the figures of a perimeter", () => {
  const here = { group: "DISCHARGE", fit: exampleFit(steady), marksLow: true } as const;
  const site = (name: string, documented: readonly (number | null)[]) => ({ site: name, basis: basis(documented) });

  test("are those that began or stopped, most units first", () => {
    const found = incompleteBelow(
      here,
      [
        site("steady", steady),
        site("stopped", stopped),
        site(
          "never",
          steady.map(() => 0),
        ),
        site("began", wentLive),
      ],
      months,
    );
    expect(found.map(({ site: name, points }) => [name, letters(points)])).toEqual([
      ["began", "bbb........."],
      ["stopped", ".....l......"],
    ]);
  });

  test("go unsaid where hardly any unit of the perimeter is concerned", () => {
    const large = { ...here, fit: exampleFit(steady) };
    if (large.fit.state !== "fitted") throw new Error(large.fit.state);
    const c = large.fit.c.map((month) => ({ ...month, denominator: 100_000 }));
    expect(incompleteBelow({ ...large, fit: { ...large.fit, c } }, [site("stopped", stopped)], months)).toEqual([]);
    expect(incompleteBelow(null, [site("stopped", stopped)], months)).toHaveLength(1);
  });
});
