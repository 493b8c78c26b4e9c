import { expect, test } from "vitest";
import { tobaccoStatus } from "../indicators/catalogue/habits/tobaccoStatus.ts";
import { calendarOf } from "../indicators/compile/Calendar.ts";
import type { Descriptor } from "../extract/Descriptor.ts";
import { periodsBetween } from "../perimeter/periods.ts";
import type { Correction } from "./correction/Correction.ts";
import { describeIndicator } from "./describeIndicator.ts";
import type { JudgedCell } from "./Ledger.ts";
import { signalsAt } from "./signals/signalsAt.ts";
import { emptyTally } from "./Tally.ts";

const end = "2024-06-30T23:59:59+02:00";
const calendar = calendarOf({
  period: { start: "2024-01-01", end: "2024-06-30" },
  watermark: { visits: end, notes: end, nlp: end, conditions: end },
} as unknown as Descriptor);
const periods = periodsBetween(calendar.start, calendar.end, "month");

/** The line of six months of 500 units each, so many percent of them read by a second version. */
function lineOf(
  bySecond: readonly number[],
  declared: readonly string[] = [],
  correct = (): Correction | null => null,
) {
  const cells = periods.map(({ start }, at): JudgedCell => {
    const second = 5 * bySecond[at]!;
    const versions = [["eds-nlp 1", 500 - second] as const, ["eds-nlp 2", second] as const].filter(
      ([, units]) => units > 0,
    );
    const tally = {
      ...emptyTally(),
      population: 500,
      denominator: 500,
      numerator: 300 + 10 * at,
      versions: new Map(versions.map(([name, denominator]) => [name, { denominator, numerator: 0 }])),
    };
    return { period: start, part: null, splits: {}, tally, verdict: "publish" };
  });
  return describeIndicator(tobaccoStatus, cells, {
    view: { site: 1, from: "2024-01", to: "2024-06", grain: "month", filters: {} },
    calendar,
    k: 11,
    periods,
    breaks: { here: declared.map((date) => ({ date, reason: "new template" })), below: () => [] },
    completeness: { here: null, below: [] },
    statusOf: () => ({ declared: "steering", status: "steering", fallBack: null }),
    watch: null,
    correct,
    whole: null,
    answeredFrom: "roll-up",
  });
}

/** Two years of 500 units a month, about 60 % of them but in April 2025, seen through a window that ends in a month. */
function lineUntil(to: string) {
  const two = calendarOf({
    period: { start: "2024-01-01", end: "2025-12-31" },
    watermark: Object.fromEntries(["visits", "notes", "nlp", "conditions"].map((name) => [name, "2025-12-31"])),
  } as unknown as Descriptor);
  const months = periodsBetween(two.start, two.end, "month");
  const cells = months.map(({ start }, at): JudgedCell => {
    const numerator = start === "2025-04-01" ? 150 : at % 2 ? 285 : 315;
    const versions = new Map([["eds-nlp 1", { denominator: 500, numerator }]]);
    const tally = { ...emptyTally(), population: 500, denominator: 500, numerator, versions };
    return { period: start, part: null, splits: {}, tally, verdict: "publish" };
  });
  return describeIndicator(tobaccoStatus, cells, {
    view: { site: 1, from: "2024-06", to, grain: "month", filters: {} },
    calendar: two,
    k: 11,
    periods: months,
    breaks: { here: [], below: () => [] },
    completeness: { here: null, below: [] },
    statusOf: () => ({ declared: "steering", status: "steering", fallBack: null }),
    watch: null,
    correct: () => null,
    whole: null,
    answeredFrom: "roll-up",
  });
}

test("the last month of a window is judged as the chart shows it, also where others follow", () => {
  expect(lineUntil("2025-12").period).toBe("2025-12-01");
  const line = lineUntil("2025-04");
  expect([line.period, line.variation]).toEqual(["2025-04-01", "concern-low"]);
  expect(line.series.points[15]!.signal).toEqual({ rule: "outside", side: "low", meaning: "concern" });
  expect(signalsAt([line], null)).toMatchObject([{ kind: "variation", index: 15, side: "low" }]);
  const { period, variation } = lineUntil("2024-10");
  expect([period, variation]).toEqual(["2024-10-01", "common"]);
});

test("months of one version are compared", () => {
  expect(lineOf([0, 0, 0, 0, 0, 0]).previous).toMatchObject({
    state: "compared",
    basis: "raw",
    period: "2024-05-01",
    difference: expect.closeTo(0.02, 10),
  });
  // Nine tenths stand for the whole.
  expect(lineOf([0, 0, 0, 0, 10, 0]).previous).toMatchObject({ state: "compared" });
});

test("a month of two versions is compared with no other, though its phase is theirs", () => {
  const across = { state: "across a break" };
  expect(lineOf([0, 0, 0, 0, 0, 40]).previous).toEqual(across);
  expect(lineOf([0, 0, 0, 0, 40, 0]).previous).toEqual(across);
  expect(lineOf([0, 0, 0, 40, 0, 0]).previous).toMatchObject({ state: "compared" });
});

test("a month within which something is declared to have changed is compared with none of its phase", () => {
  const line = lineOf([0, 0, 0, 0, 0, 0], ["2024-05-15"]);
  expect(line.series.phases.map(({ from }) => from)).toEqual([0, 4]);
  expect(line.previous).toEqual({ state: "across a break" });
  expect(lineOf([0, 0, 0, 0, 0, 0], ["2024-05-01"]).previous).toMatchObject({ state: "compared" });
});

test("across a change of version corrected figures are compared, raw ones are not", () => {
  const corrected = { state: "corrected", value: 0.5, lower: 0.45, upper: 0.55 } as Correction;
  expect(lineOf([0, 0, 0, 0, 0, 100]).previous).toEqual({ state: "across a break" });
  expect(lineOf([0, 0, 0, 0, 0, 100], [], () => corrected).previous).toMatchObject({
    state: "compared",
    basis: "corrected",
    difference: 0,
  });
  expect(lineOf([0, 0, 0, 0, 0, 100], ["2024-06-01"], () => corrected).previous).toEqual({ state: "across a break" });
});
