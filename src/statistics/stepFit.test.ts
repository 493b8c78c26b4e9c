import fc from "fast-check";
import { expect, test } from "vitest";
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
