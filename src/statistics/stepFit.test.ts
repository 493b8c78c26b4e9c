import fc from "fast-check";
import { expect, test } from "vitest";
import { quantileStepFit } from "./quantileStepFit.ts";
import { stepFit } from "./stepFit.ts";

/** Every t0 tried, as the definition says. */
function slowly(completeness: readonly (number | null)[]) {
  const known = completeness.flatMap((c, t) => (c === null ? [] : [{ c, t }]));
  return known
    .map(({ t: t0 }) => {
      const from = known.filter(({ t }) => t >= t0).map(({ c }) => c);
      const c0 = from.reduce((sum, c) => sum + c, 0) / from.length;
      const loss = known.reduce((sum, { c, t }) => sum + (c - (t >= t0 ? c0 : 0)) ** 2, 0);
      return { t0, c0, loss };
    })
    .reduce((best, one) => (one.loss < best.loss - 1e-9 ? one : best));
}

test("no other step is nearer to the series", () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 6 });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 40 }), (series) => {
      const fit = stepFit(series);
      if (series.every((c) => c === null)) {
        expect(fit).toBeNull();
        return;
      }
      const best = slowly(series);
      const loss = series.reduce<number>(
        (sum, c, t) => sum + (c === null ? 0 : (c - (t >= fit!.t0 ? fit!.c0 : 0)) ** 2),
        0,
      );
      expect(loss).toBeLessThanOrEqual(best.loss + 1e-9);
      expect(series[fit!.t0]).not.toBeNull();
    }),
  );
});

test("a month that is not known moves nothing", () => {
  const series = [0, 0.02, 0.05, 0.6, 0.75, 0.8, 0.78];
  const fit = stepFit(series)!;
  expect(stepFit([null, ...series.slice(0, 4), null, ...series.slice(4)])).toEqual({ ...fit, t0: fit.t0 + 1 });
  expect(stepFit([null, null])).toBeNull();
  expect(stepFit([])).toBeNull();
});

test("a source that never held anything is complete to 0 from the start", () => {
  expect(stepFit([0, 0, 0])).toEqual({ t0: 0, c0: 0, error: 0 });
});

test("the step by quantile begins where a fifth of the periods, at most, lies higher", () => {
  // 0.8-quantile of ten values: 0.2 of the way from the eighth to the ninth.
  const fit = quantileStepFit([0, 0, 0.1, 0.7, 0.8, 0.9, 0.8, 0.82, 0.84, 0.86])!;
  expect(fit.c0).toBeCloseTo(0.84 + 0.2 * 0.02, 12);
  expect(fit.t0).toBe(5);
  expect(fit.error).toBeCloseTo([0.9, 0.8, 0.82, 0.84, 0.86].reduce((sum, c) => sum + (c - 0.844) ** 2, 0) / 5, 12);
});

test("a source that is steady from its first period has its step there, by either fit", () => {
  for (const c of [0, 0.1 + 0.2, 1]) {
    for (const fit of [stepFit, quantileStepFit]) expect(fit([null, c, c, c, c])!.t0).toBe(1);
    expect(quantileStepFit([c, c, c])!.error).toBe(0);
  }
  expect(quantileStepFit([null])).toBeNull();
  expect(quantileStepFit([])).toBeNull();
});

test("the step by quantile is first reached at t0, and passed by a fifth at most", () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 6 });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 40 }), (series) => {
      const known = series.filter((c) => c !== null);
      const fit = quantileStepFit(series);
      if (!fit) {
        expect(known).toEqual([]);
        return;
      }
      const reaching = (c: number | null) => c !== null && c >= fit.c0 * (1 - 1e-12);
      expect(series.findIndex(reaching)).toBe(fit.t0);
      expect(known.filter((c) => c > fit.c0 * (1 + 1e-12)).length).toBeLessThanOrEqual(
        Math.ceil(0.2 * (known.length - 1) - 1e-9),
      );
      expect(known.filter((c) => c < fit.c0 * (1 - 1e-12)).length).toBeLessThanOrEqual(
        Math.floor(0.8 * (known.length - 1) + 1e-9) + 1,
      );
    }),
  );
});

test("what is no completeness is refused", () => {
  for (const fit of [stepFit, quantileStepFit]) {
    for (const wrong of [NaN, -0.1, Infinity]) expect(() => fit([0.5, wrong])).toThrow(RangeError);
  }
  expect(() => quantileStepFit([0.5], 1.2)).toThrow(RangeError);
});
