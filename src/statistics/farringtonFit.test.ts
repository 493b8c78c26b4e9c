import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { farringtonBaseline } from "./farringtonBaseline.ts";
import { farringtonFit, FARRINGTON, NOUFAILY } from "./farringtonFit.ts";
import { farringtonSignal } from "./farringtonSignal.ts";
import { quasiPoissonTrend } from "./quasiPoissonTrend.ts";
import { studentTail } from "./studentTail.ts";

const file = join(import.meta.dirname, "../../tests/vectors/ears_c1.json");
/** Weekly counts of Salmonella Newport in Germany, 528 weeks. */
const salmonella = (JSON.parse(readFileSync(file, "utf8")) as { cases: { series: number[] }[] }).cases[0]!.series;

const flatSeries = (count: number, weeks = 300): number[] => Array.from({ length: weeks }, () => count);

test("a fit on real counts is that of an independent regression", () => {
  // statsmodels 0.15.0, GLM(Poisson) with var_weights; residuals, weights and dispersion recomputed around it.
  const expected = [
    { at: 264, logMean: 0.5717863235556779, standardError: 0.13311841240736894, dispersion: 1.0986717266, slope: null },
    {
      at: 400,
      logMean: 0.36494131978057803,
      standardError: 0.25926000450725,
      dispersion: 1,
      slope: -0.00471389428787353,
    },
    {
      at: 520,
      logMean: 0.6649568168299361,
      standardError: 0.1531069537212733,
      dispersion: 1.595309502018,
      slope: null,
    },
  ];
  for (const { at, logMean, standardError, dispersion, slope } of expected) {
    const fit = farringtonFit(salmonella, at);
    if (fit.state !== "fitted") throw new Error(fit.state);
    expect(fit.logMean).toBeCloseTo(logMean, 9);
    expect(fit.standardError).toBeCloseTo(standardError, 9);
    expect(fit.dispersion).toBeCloseTo(dispersion, 9);
    if (slope === null) expect(fit.slope).toBeNull();
    else expect(fit.slope).toBeCloseTo(slope, 10);
    expect(fit.mean).toBeCloseTo(Math.exp(logMean), 9);
  }
});

test("with a factor for the season too", () => {
  // As above, from a regression with one column for each level and a dense solver (Python, without package).
  const expected = [
    {
      at: 290,
      logMean: 1.2632753055749246,
      standardError: 0.14351159890148774,
      dispersion: 1.2744246827593348,
      upper: 10,
    },
    {
      at: 400,
      logMean: 0.543486621524897,
      standardError: 0.15420881741946765,
      dispersion: 1.166876206676548,
      upper: 6,
    },
    {
      at: 520,
      logMean: 0.9231024328105639,
      standardError: 0.19920303591168045,
      dispersion: 1.7136421683786516,
      upper: 10,
    },
  ];
  for (const { at, upper, ...terms } of expected) {
    const fit = farringtonFit(salmonella, at, NOUFAILY);
    if (fit.state !== "fitted") throw new Error(fit.state);
    for (const name of ["logMean", "standardError", "dispersion"] as const)
      expect(fit[name]).toBeCloseTo(terms[name], 11);
    expect(farringtonSignal(salmonella, at, 0.005, NOUFAILY)).toMatchObject({ upper });
  }
});

test("a slope is kept by Student's law, with a degree less for each level of the season and for itself", () => {
  for (const [weekly, degrees] of [
    [FARRINGTON, 35 - 2],
    [NOUFAILY, 238 - 11],
  ] as const) {
    const options = { ...weekly, weightsThreshold: Infinity };
    const sample = farringtonBaseline(400, options).map(({ week, season }) => ({
      time: week - 400,
      count: salmonella[week]!,
      weight: 1,
      season,
    }));
    const { slope, covariance } = quasiPoissonTrend(sample, true)!;
    const chance = 2 * studentTail(Math.abs(slope) / Math.sqrt(covariance[2]), degrees);
    const kept = (trendAlpha: number) => {
      const fit = farringtonFit(salmonella, 400, { ...options, trendAlpha });
      return fit.state === "fitted" && fit.slope !== null;
    };
    expect(kept(chance * 1.0001)).toBe(true);
    expect(kept(chance * 0.9999)).toBe(false);
  }
});

test("what comes back each year at the same date is expected then, and no signal", () => {
  const winter = Array.from({ length: 320 }, (_, i) =>
    Math.round(40 + 30 * Math.cos((2 * Math.PI * i * 7) / 365.2425)),
  );
  const summer = 290;
  const fit = farringtonFit(winter, summer, NOUFAILY);
  expect(fit.state === "fitted" && fit.mean).toBeCloseTo(winter[summer]!, -1);
  expect(farringtonSignal(winter, 313, 0.005, NOUFAILY)).toMatchObject({ signal: false });
  expect(farringtonSignal(winter.with(summer, winter[313]!), summer, 0.005, NOUFAILY)).toMatchObject({ signal: true });
});

test("a season without event takes part in nothing but the degrees of freedom", () => {
  const sample = [3, 9, 1, 30, 4, 22].map((count, i) => ({ time: i - 6, count, weight: 1 }));
  const still = [-20, -19].map((time) => ({ time, count: 0, weight: 1, season: 1 }));
  for (const trend of [true, false]) {
    const [alone, beside] = [quasiPoissonTrend(sample, trend)!, quasiPoissonTrend([...sample, ...still], trend)!];
    const freedom = sample.length - (trend ? 2 : 1);
    expect([beside.level, beside.slope]).toEqual([alone.level, alone.slope]);
    expect(beside.dispersion).toBeCloseTo((alone.dispersion * freedom) / (freedom + 1), 9);
    expect(beside.fitted.slice(-2)).toEqual([0, 0]);
    expect(
      quasiPoissonTrend(
        still.map((point) => ({ ...point, season: 0 })),
        trend,
      ),
    ).toBeNull();
  }
});

test("five years of weeks are needed, with every week around the date", () => {
  expect(farringtonFit(salmonella, 263)).toEqual({ state: "too short" });
  expect(farringtonFit(salmonella, 264).state).toBe("fitted");
  const gap: (number | null)[] = salmonella.with(400 - 52, null as never);
  expect(farringtonFit(gap, 400)).toEqual({ state: "too short" });
  expect(farringtonSignal(salmonella.with(400, null as never), 400)).toEqual({ state: "too short" });
  expect(farringtonFit(flatSeries(0), 299)).toEqual({ state: "no event" });
  expect(() => farringtonFit(salmonella, 528)).toThrow(RangeError);
  expect(() => farringtonFit(salmonella.with(400 - 52, NaN), 400)).toThrow(RangeError);
});

test("a past epidemic raises the threshold less than it would with its full weight", () => {
  const series = flatSeries(10).map((count, i) => count + (i % 3) - 1);
  const pastWeeks = farringtonBaseline(299, FARRINGTON)
    .slice(8, 10)
    .map(({ week }) => week);
  const epidemic = series.map((count, i) => (pastWeeks.includes(i) ? 80 : count));
  const judged = (weightsThreshold: number) => {
    const told = farringtonSignal(epidemic, 299, 0.05, { ...FARRINGTON, weightsThreshold });
    if (told.state !== "judged") throw new Error(told.state);
    return told;
  };
  expect(judged(2.58).upper).toBeLessThan(judged(1e9).upper);
  expect(judged(2.58).expected).toBeLessThan(judged(1e9).expected);
});

test("a week far above those of past years is a signal, unless events are few", () => {
  const calm = flatSeries(10);
  expect(farringtonSignal(calm, 299)).toMatchObject({
    state: "judged",
    expected: expect.closeTo(10, 9),
    signal: false,
  });
  expect(farringtonSignal(calm.with(299, 30), 299)).toMatchObject({ state: "judged", signal: true });
  const rare = flatSeries(0).map((count, i) => (i % 30 === 0 ? 1 : count));
  const few = farringtonSignal([...rare.slice(0, 296), 0, 0, 0, 4], 299);
  expect(few).toMatchObject({ state: "judged", signal: false });
  if (few.state === "judged") expect(few.score).toBeGreaterThan(1);
});

test("five events in the four weeks up to this one are enough, those of other weeks do not count", () => {
  const rare = flatSeries(0).map((count, i) => (i % 30 === 0 ? 1 : count));
  const signal = (...weeks: number[]) => farringtonSignal([...rare.slice(0, 295), ...weeks], 299);
  expect(signal(0, 0, 0, 1, 4)).toMatchObject({ state: "judged", signal: true });
  expect(signal(0, 1, 0, 0, 4)).toMatchObject({ state: "judged", signal: true });
  expect(signal(9, 0, 0, 0, 4, 9)).toMatchObject({ state: "judged", signal: false });
});

test("a week that nothing can be expected of is not judged", () => {
  expect(farringtonSignal(salmonella, 263)).toEqual({ state: "too short" });
  expect(farringtonSignal(flatSeries(0).with(299, 7), 299)).toEqual({ state: "no event" });
});

test("a slope needs three years", () => {
  const falling = Array.from({ length: 300 }, (_, i) => Math.round(200 * Math.exp(-i / 100)));
  const slope = (years: number) => {
    const fit = farringtonFit(falling, 299, { ...FARRINGTON, years });
    return fit.state === "fitted" && fit.slope;
  };
  expect(slope(2)).toBeNull();
  expect(slope(3)).toBeCloseTo(-1 / 100, 2);
});

test("a slope that would lead above every past count is dropped", () => {
  const rising = Array.from({ length: 300 }, (_, i) => Math.round(2 * Math.exp(i / 100)));
  expect(farringtonFit(rising, 299)).toMatchObject({ state: "fitted", slope: null });
  const falling = rising.toReversed();
  const fit = farringtonFit(falling, 299);
  expect(fit.state === "fitted" && fit.slope).toBeCloseTo(-1 / 100, 2);
});
