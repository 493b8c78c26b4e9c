import fc from "fast-check";
import { expect, test } from "vitest";
import { betaQuantile } from "./betaQuantile.ts";
import { betaTails } from "./betaTails.ts";
import { clopperPearsonInterval } from "./clopperPearsonInterval.ts";

const shape = fc.double({ min: 0.5, max: 3000, noNaN: true });

test("quantiles are those of an independent implementation", () => {
  // SciPy 1.17.1, scipy.stats.beta, ppf and isf.
  const known: [a: number, b: number, p: number, lower: number, upper: number][] = [
    [3, 8, 0.025, 0.06673951117773447, 0.5560954623076415],
    [0.5, 100.5, 0.025, 4.898073104397486e-6, 0.024745270015269896],
    [45, 106, 0.001, 0.19208730675168098, 0.41899513488685586],
    [200.5, 0.5, 0.025, 0.9875343388640833, 0.9999975478972596],
    [1, 4000, 0.025, 6.3294319651334455e-6, 0.0009217947494830557],
    [2500, 7500, 0.0001, 0.23411472283664606, 0.26631283648666576],
    [0.01, 3, 0.3, 1.1571293730900587e-53, 7.262070279163007e-17],
  ];
  for (const [a, b, p, lower, upper] of known) {
    expect(betaQuantile(a, b, "lower", p) / lower).toBeCloseTo(1, 11);
    expect(betaQuantile(a, b, "upper", p) / upper).toBeCloseTo(1, 11);
  }
});

test("the tail at a quantile is the probability asked for, and mirrored shapes mirror it", () => {
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (a, b, p) => {
      const x = betaQuantile(a, b, "lower", p);
      expect(betaTails(a, b, x).lower / p).toBeCloseTo(1, 8);
      expect(1 - betaQuantile(b, a, "upper", p)).toBeCloseTo(x, 11);
    }),
  );
});

test("a tail of whole shapes is a sum of binomial masses", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.nat(29),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, k, p) => {
        const hits = Math.min(k, n - 1) + 1;
        let [sum, mass] = [0, (1 - p) ** n];
        for (let i = 0; i <= n; i++) {
          if (i >= hits) sum += mass;
          mass *= ((n - i) / (i + 1)) * (p / (1 - p));
        }
        expect(betaTails(hits, n - hits + 1, p).lower).toBeCloseTo(sum, 10);
      },
    ),
  );
});

test("the exact interval holds the proportion it was drawn from at least as often as it says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, p) => {
      let [held, mass] = [0, (1 - p) ** n];
      for (let i = 0; i <= n; i++) {
        const { lower, upper } = clopperPearsonInterval(i, n)!;
        if (lower <= p && p <= upper) held += mass;
        mass *= ((n - i) / (i + 1)) * (p / (1 - p));
      }
      expect(held).toBeGreaterThanOrEqual(0.95 - 1e-9);
    }),
  );
});

test("the exact interval reaches 0 and 1 where nothing or everything was found, and is none of nothing", () => {
  for (const n of [1, 7, 400]) {
    expect(clopperPearsonInterval(0, n)).toEqual({ lower: 0, upper: expect.closeTo(1 - 0.025 ** (1 / n), 12) });
    expect(clopperPearsonInterval(n, n)).toEqual({ lower: expect.closeTo(0.025 ** (1 / n), 12), upper: 1 });
  }
  expect(clopperPearsonInterval(0, 0)).toBeNull();
});

test("what is no tail and no proportion is refused", () => {
  expect(() => betaTails(0, 1, 0.5)).toThrow(RangeError);
  expect(() => betaTails(1, 1, NaN)).toThrow(RangeError);
  expect(() => betaQuantile(1, NaN, "lower", 0.1)).toThrow(RangeError);
  expect(() => betaQuantile(1, 1, "lower", 0.6)).toThrow(RangeError);
  expect(() => clopperPearsonInterval(3, 2)).toThrow(RangeError);
  expect(() => clopperPearsonInterval(NaN, 2)).toThrow(RangeError);
});

test("a beta variable lies between 0 and 1, and half of a symmetrical one below the middle", () => {
  for (const [a, b] of [
    [0.5, 3],
    [12, 30],
  ] as const) {
    expect(betaTails(a, b, 0)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(a, b, 1)).toEqual({ lower: 1, upper: 0 });
  }
  expect(betaQuantile(7, 7, "lower", 0.5)).toBeCloseTo(0.5, 14);
});
