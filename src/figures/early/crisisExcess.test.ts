import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { futureSumInterval } from "../../statistics/futureSumInterval.ts";
import { exampleWeeks } from "../sentences/testing/exampleWeeks.ts";
import type { SeriesPoint } from "../ControlSeries.ts";
import type { EarlyWatch } from "./EarlyWatch.ts";
import { type Crisis, crisisExcess, longestCrisis } from "./crisisExcess.ts";

const whole: EarlyWatch = { state: "on", hiddenAtMost: 10 };
const apart: EarlyWatch = { state: "on", hiddenAtMost: null };

/** Weeks from 6 January 2025 on; the crisis begins on Wednesday of the ninth. */
function crisis(counts: readonly (number | null)[], watch: EarlyWatch = apart): Crisis {
  const { series, period } = exampleWeeks(counts, { watch });
  return crisisExcess(series, "2025-03-05", period);
}

const quiet = [20, 22, 18, 21, 19, 20, 22, 18];

test("what was counted since the week of the first day, less what eight weeks before let expect, with its interval", () => {
  const found = crisis([...quiet, 30, 50, 40]);
  const { expected, lower, upper } = futureSumInterval(quiet, 3);
  expect(expected).toBe(60);
  expect(found).toMatchObject({
    state: "read",
    start: "2025-03-03",
    known: 8,
    expected: { lower: 20, upper: 20 },
    total: {
      weeks: 3,
      observed: { lower: 120, upper: 120 },
      expected: { lower: 60, upper: 60 },
      excess: { lower: 60, upper: 60 },
      lower: 120 - upper,
      upper: 120 - lower,
    },
  });
  const sums = found.state === "read" ? found.weeks.map(({ sum }) => sum?.excess.lower) : [];
  expect(sums).toEqual([10, 40, 60]);
});

describe("a hidden week", () => {
  test("is left out where nothing is known of it, and said by a range where its bound is", () => {
    const counts = [...quiet.with(2, 0), 30, 50, 40].map((count, at) => (at === 2 || at === 9 ? null : count));
    expect(crisis(counts)).toMatchObject({ known: 7, total: { weeks: 2, observed: { lower: 70, upper: 70 } } });
    const bounded = crisis(counts, whole);
    expect(bounded).toMatchObject({ known: 8, total: { weeks: 3, observed: { lower: 70, upper: 80 } } });
  });

  test("whatever it counts, its excess and interval lie within what is told", () => {
    const count = fc.integer({ min: 0, max: 60 });
    const inside = fc.integer({ min: 0, max: 10 });
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 11, maxLength: 11 }),
        places,
        fc.func(inside),
        (counts, hidden, real) => {
          const told = crisis(
            counts.map((one, at) => (hidden.includes(at) ? null : one)),
            whole,
          );
          const known = crisis(counts.map((one, at) => (hidden.includes(at) ? real(at) : one)));
          if (told.state !== "read" || known.state !== "read") throw new Error("unread");
          if (!told.total || !known.total) return;
          expect(told.total.excess.lower).toBeLessThanOrEqual(known.total.excess.lower + 1e-9);
          expect(told.total.excess.upper).toBeGreaterThanOrEqual(known.total.excess.upper - 1e-9);
          expect(told.total.lower).toBeLessThanOrEqual(known.total.lower + 1e-9);
          expect(told.total.upper).toBeGreaterThanOrEqual(known.total.upper - 1e-9);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test("nothing is expected of fewer than five weeks, nor where dates are shifted too far or no week is complete", () => {
  const few = [...quiet.map((count, at) => (at < 4 ? null : count)), 30];
  expect(crisis(few)).toEqual({ state: "no baseline", start: "2025-03-03", known: 4, weeks: 8 });
  expect(crisis(quiet)).toEqual({ state: "no week", start: "2025-03-03" });
  expect(crisis([...quiet, 30], { state: "shifted", days: 7 })).toEqual({ state: "shifted", days: 7 });
});

test("half a year after its first day a crisis is counted no further", () => {
  const line = exampleWeeks([...quiet, ...Array.from({ length: 40 }, () => 30)]);
  const found = crisisExcess(line.series, "2025-03-05", line.period);
  expect(found).toMatchObject({ total: { weeks: longestCrisis }, isEnded: true });
});

test("without a week of the year before it is known why: not there, not shown, or of another phase", () => {
  const { series, period } = exampleWeeks([...quiet, 30, 50, 40], { watch: apart });
  const [first] = series.points;
  const found = (figure: SeriesPoint["figure"], start: number) => {
    const points = [{ ...first!, period: "2024-03-04", figure }, ...series.points];
    const phase = { status: "firm" as const, centre: null, begins: null };
    const phases = [
      { ...phase, from: 0, to: start - 1 },
      { ...phase, from: start, to: 11 },
    ].filter(({ from, to }) => from <= to);
    return crisisExcess({ ...series, points, phases }, "2025-03-05", period);
  };
  expect(crisisExcess(series, "2025-03-05", period)).toMatchObject({ noYearBefore: "not there", isEnded: false });
  expect(found(first!.figure, 0)).toMatchObject({ noYearBefore: null });
  expect(found(first!.figure, 1)).toMatchObject({ noYearBefore: "other phase" });
  expect(found({ state: "hidden" }, 0)).toMatchObject({ noYearBefore: "not shown" });
});

test("a new phase within the weeks before leaves them out, one within the crisis ends it", () => {
  const { series, period } = exampleWeeks([...quiet, 30, 50, 40], { watch: apart });
  const phases = (start: number) => [
    { from: 0, to: start - 1, status: "firm" as const, centre: null, begins: null },
    { from: start, to: 10, status: "firm" as const, centre: null, begins: { reason: "new form" } },
  ];
  const found = (start: number) => crisisExcess({ ...series, phases: phases(start) }, "2025-03-05", period);
  expect(found(4)).toMatchObject({ state: "no baseline", known: 4 });
  expect(found(3)).toMatchObject({ state: "read", known: 5, cut: null });
  expect(found(10)).toMatchObject({
    state: "read",
    known: 8,
    cut: "2025-03-17",
    total: { weeks: 2, observed: { lower: 80, upper: 80 } },
  });
});
