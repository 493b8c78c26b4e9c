import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeCell } from "../../disclosure/judgeCell.ts";
import { acrossMonths } from "../../perimeter/acrossMonths.ts";
import { addDays, periodOf } from "../../perimeter/periods.ts";
import { attack } from "../../../tests/disclosure/attack.ts";
import { type CountedDay, hideDays, type HiddenPeriods } from "./hideDays.ts";

const k = 5;
const units = 1000;
const from = "2026-01-05";
const length = { minLength: 84, maxLength: 84 };
const counts = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 12 }), length),
  fc.array(fc.integer({ min: 3, max: 12 }), length),
  fc.array(fc.integer({ min: 0, max: 2 }), length),
);

/** Twelve weeks of days, everyone counted a patient of his own. */
function counted(numerators: readonly number[]): readonly CountedDay[] {
  const side = (n: number) => ({ units: n, patients: n, exact: true });
  return numerators.map((n, at) => {
    const cell = {
      rule: "clinical",
      denominator: side(units),
      numerator: side(n),
      remainder: side(units - n),
    } as const;
    return { day: addDays(from, at), cell: { cell, state: judgeCell(cell, k) } };
  });
}

const nothing: HiddenPeriods = { weeks: new Set(), months: new Set() };
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const isSmall = (count: number) => count > 0 && count < k;

type Day = { readonly day: string; readonly count: number };

function groupsOf(numerators: readonly number[], nameOf: (day: string) => string): ReadonlyMap<string, readonly Day[]> {
  const groups = new Map<string, Day[]>();
  for (const [at, count] of numerators.entries()) {
    const day = addDays(from, at);
    groups.set(nameOf(day), [...(groups.get(nameOf(day)) ?? []), { day, count }]);
  }
  return groups;
}
const weekOf = (day: string) => periodOf(day, "week").start;
const monthOf = (day: string) => periodOf(day, "month").start;

/** Periods as their own screens hide them. */
const hiddenOf = (numerators: readonly number[]): HiddenPeriods => {
  const small = (nameOf: (day: string) => string) =>
    new Set(
      [...groupsOf(numerators, nameOf)].flatMap(([start, days]) =>
        isSmall(sum(days.map(({ count }) => count))) ? [start] : [],
      ),
    );
  return { weeks: small(weekOf), months: small(monthOf) };
};

describe("days beside the weeks and months that they add up to", () => {
  test("no reader who knows all that is shown works a hidden one out: it may be anything over a range of k", () => {
    fc.assert(
      fc.property(counts, (numerators) => {
        const { days: hidden } = hideDays(counted(numerators), hiddenOf(numerators), k);
        const blocks = [...groupsOf(numerators, (day) => weekOf(day) + monthOf(day)).values()];
        const showsSome = (week: string) =>
          numerators.some((_, at) => weekOf(addDays(from, at)) === week && !hidden.has(addDays(from, at)));
        const widths = blocks
          .filter(([first]) => showsSome(weekOf(first!.day)))
          .flatMap((block) => {
            // What other days, weeks and months can tell at most is how much of the week lies in the month.
            const seen = attack({
              parents: [[null, ...block.map(() => 0)]],
              counts: [
                sum(block.map(({ count }) => count)),
                ...block.map(({ day, count }) => (hidden.has(day) ? null : count)),
              ],
              least: [0, ...block.map(() => 0)],
            });
            return seen.flatMap((interval) => (interval ? [interval.upper - interval.lower] : []));
          });
        expect(widths.filter((width) => width < k)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test("no day tells how a week is divided between months where that, or a week or month, is small", () => {
    fc.assert(
      fc.property(counts, (numerators) => {
        const { days: hidden, holed } = hideDays(counted(numerators), hiddenOf(numerators), k);
        const { weeks, months } = hiddenOf(numerators);
        const across = [...groupsOf(numerators, (day) => weekOf(day) + monthOf(day)).values()].filter(([first]) =>
          acrossMonths(first!.day),
        );
        const small = across.filter((block) => isSmall(sum(block.map(({ count }) => count))));
        expect(holed).toBe(weeks.size + months.size + small.length > 0);
        const shown = across.flat().filter(({ day }) => !hidden.has(day));
        expect(holed ? shown : []).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  const many = (change: (at: number) => number) => counted(Array.from({ length: 84 }, (_, at) => change(at)));

  test("every small one is hidden with another, and one of none is not for itself", () => {
    const { days } = hideDays(
      many((at) => (at === 10 ? 2 : at === 20 ? 0 : 9)),
      nothing,
      k,
    );
    expect(days.has(addDays(from, 10))).toBe(true);
    expect(days.size).toBe(2);
  });

  test("a hidden week shows none, and takes away those of weeks across two months", () => {
    const all = many(() => 9);
    const across = all.map(({ day }) => day).filter(acrossMonths);
    const hidden = hideDays(all, { weeks: new Set(["2026-01-12"]), months: new Set() }, k);
    expect([...hidden.days].filter((day) => weekOf(day) === "2026-01-12")).toHaveLength(7);
    expect([...hidden.days].filter((day) => weekOf(day) !== "2026-01-12").toSorted()).toEqual(across);
    expect(hideDays(all, { weeks: new Set(), months: new Set(["2025-07-01"]) }, k)).toEqual({
      days: new Set(across),
      holed: true,
    });
  });

  test("one in doubt is hidden, and protects nobody", () => {
    const days = many(() => 9).map((one, at) =>
      at === 8 ? { ...one, cell: { ...one.cell, state: "verify" as const } } : one,
    );
    const hidden = hideDays(days, nothing, k);
    expect(hidden.days.has(addDays(from, 8))).toBe(true);
    expect(hidden.days.size).toBe(3);
  });
});
