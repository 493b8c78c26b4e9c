import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flu } from "../../indicators/catalogue/epidemics/flu.ts";
import { addDays, periodOf } from "../../perimeter/periods.ts";
import { buildSeries, type PeriodFigure } from "../buildSeries.ts";
import { publishFigure } from "../publishFigure.ts";
import { emptyTally } from "../Tally.ts";
import { earlySeries } from "./earlySeries.ts";
import type { EarlyWatch } from "./EarlyWatch.ts";

interface Weeks {
  /** Passages with the disease, week by week, of 1,000. */
  readonly counts: readonly number[];
  readonly hidden?: readonly number[];
  /** Place of the first week that another version reads. */
  readonly version?: number;
  readonly watch?: EarlyWatch;
}

const apart: EarlyWatch = { state: "on", hiddenAtMost: null };
const whole: EarlyWatch = { state: "on", hiddenAtMost: 10 };

function watched({ counts, hidden = [], version = Infinity, watch = apart }: Weeks) {
  const figures = counts.map((numerator, at): PeriodFigure => {
    const versions = new Map([[at < version ? "eds-nlp 1" : "eds-nlp 2", { denominator: 1000, numerator }]]);
    const tally = { ...emptyTally(), population: 1000, denominator: 1000, numerator, versions };
    const figure = publishFigure(flu, tally, hidden.includes(at) ? "hide" : "publish", "final");
    return {
      period: periodOf(addDays("2018-01-01", 7 * at), "week"),
      figure,
      tally,
      complete: true,
      tellsVersion: true,
    };
  });
  const marks = { points: figures.map(() => ({})), start: null };
  const { series } = buildSeries(flu, "week", figures, [], marks);
  return earlySeries(
    series,
    watch,
    figures.map(({ complete }) => complete),
  );
}

const withThreshold = ({ points }: ReturnType<typeof watched>) =>
  points.flatMap(({ upperLimit }, at) => (upperLimit === null ? [] : [at]));
const signals = ({ points }: ReturnType<typeof watched>) => points.flatMap(({ signal }, at) => (signal ? [at] : []));
const quiet = [20, 22, 18, 21, 19, 20, 22, 18, 20, 21, 19, 20];

test("a week far above those before is an early signal, and no rule of a chart is held to any", () => {
  const series = watched({ counts: [...quiet, 40] });
  expect(series.chart).toBe("EARS C2");
  expect(withThreshold(series)).toEqual([9, 10, 11, 12]);
  expect(series.points.at(-1)).toMatchObject({
    figure: { state: "final", numerator: 40, denominator: 1000, value: 40, lower: null, upper: null },
    lowerLimit: null,
    signal: { rule: "threshold", side: "high", meaning: "concern" },
  });
  expect(signals(series)).toEqual([12]);
  // Twenty weeks on one side of a mean would be a shift.
  expect(signals(watched({ counts: [...quiet, ...Array.from({ length: 20 }, () => 23)] }))).toEqual([]);
});

test("weeks read by another version say nothing of those after", () => {
  const series = watched({ counts: [...quiet, ...quiet.map((count) => 3 * count)], version: 12 });
  expect(withThreshold(series)).toEqual([9, 10, 11, 21, 22, 23]);
  expect(signals(series)).toEqual([]);
});

describe("a hidden week", () => {
  test("takes away the thresholds that need it, and has none", () => {
    expect(withThreshold(watched({ counts: quiet, hidden: [2] }))).toEqual([]);
    expect(withThreshold(watched({ counts: quiet, hidden: [0] }))).toEqual([10, 11]);
    expect(withThreshold(watched({ counts: quiet, hidden: [10] }))).toEqual([9, 11]);
  });

  test("counts what makes the threshold highest where its bound is known", () => {
    const counts = [0, 4, 6, 3, 0, 5, 7, 4, 8, 5, 12, 40];
    const series = watched({ counts, hidden: [1, 2, 3, 5, 6, 7, 8, 9], watch: whole });
    expect(withThreshold(series)).toEqual([10, 11]);
    expect(signals(series)).toEqual([11]);
    const known = watched({ counts });
    for (const at of [10, 11]) expect(series.points[at]!.upperLimit!).toBeGreaterThan(known.points[at]!.upperLimit!);
  });

  test("is told by no threshold: whatever it counts, the same is shown", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 30, maxLength: 30 });
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 29 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, counts, places, fc.constantFrom(apart, whole), (one, other, hidden, watch) => {
        const swapped = one.map((count, at) => (hidden.includes(at) ? other[at]! : count));
        expect(watched({ counts: swapped, hidden, watch })).toEqual(watched({ counts: one, hidden, watch }));
      }),
      { numRuns: 50 },
    );
  });
});

describe("five years of weeks", () => {
  const seasons = Array.from({ length: 270 }, (_, i) =>
    Math.round(60 + 50 * Math.cos((2 * Math.PI * 7 * i) / 365.2425)),
  );

  test("let Farrington expect the season of the year, where EARS would wonder at each", () => {
    const series = watched({ counts: seasons });
    expect(series.chart).toBe("Farrington");
    expect(withThreshold(series)).toEqual([264, 265, 266, 267, 268, 269]);
    expect(signals(series)).toEqual([]);
    expect(signals(watched({ counts: seasons.with(268, 200) }))).toEqual([268]);
  });

  test("are not there with one of them hidden", () => {
    expect(watched({ counts: seasons, hidden: [120] }).chart).toBe("EARS C2");
    expect(watched({ counts: seasons, version: 20 }).chart).toBe("EARS C2");
  });
});

test("where dates are shifted too far, shares stand without threshold or rule", () => {
  const series = watched({ counts: [...quiet, 40], watch: { state: "shifted", days: 7 } });
  expect(series.chart).toBe("none");
  expect(series.points.at(-1)).toMatchObject({ figure: { value: 0.04 }, centre: null, upperLimit: null, signal: null });
});
