import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceShare } from "./chanceShare.ts";
import table from "./chanceTable.json";
import { expectedChanceSignals } from "./chanceSignals.ts";
import { pooledAutocorrelations } from "./pooledAutocorrelations.ts";

/** Shares of stable series with a signal at their latest point, simulated apart from this project with 2,500 series each. */
const simulated = [
  { points: 13, autocorrelation: 0, share: 0.011 },
  { points: 13, autocorrelation: 0.3, share: 0.049 },
  { points: 13, autocorrelation: 0.6, share: 0.14 },
  { points: 24, autocorrelation: 0, share: 0.017 },
  { points: 24, autocorrelation: 0.3, share: 0.051 },
  { points: 24, autocorrelation: 0.6, share: 0.19 },
  { points: 52, autocorrelation: 0, share: 0.018 },
  { points: 52, autocorrelation: 0.3, share: 0.062 },
  { points: 52, autocorrelation: 0.6, share: 0.22 },
] as const;

describe("the share of signals due to chance", () => {
  it.each(simulated)("of $points points and memory $autocorrelation is that of another simulation", (one) => {
    const error = Math.sqrt((one.share * (1 - one.share)) / 2500) + 0.0005;
    expect(Math.abs(chanceShare("XmR", one.points, one.autocorrelation) - one.share)).toBeLessThan(3 * error);
  });

  it("is the entry of its chart in the table, between entries on the line, and beyond them at the edge", () => {
    const [points, memory] = [table.points, table.autocorrelation];
    for (const [kind, rows] of [
      ["XmR", table.shares.XmR],
      ["p′", table.shares["p′"]],
      ["u′", table.shares["p′"]],
    ] as const) {
      for (const [i, n] of points.entries()) {
        for (const [j, rho] of memory.entries()) expect(chanceShare(kind, n, rho)).toBeCloseTo(rows[i]![j]!, 12);
      }
      const quarter = chanceShare(kind, points[0]!, memory[1]! + (memory[2]! - memory[1]!) / 4);
      expect(quarter).toBeCloseTo(0.75 * rows[0]![1]! + 0.25 * rows[0]![2]!, 12);
      expect(chanceShare(kind, (points[1]! + points[2]!) / 2, 0)).toBeCloseTo(
        (chanceShare(kind, points[1]!, 0) + chanceShare(kind, points[2]!, 0)) / 2,
        12,
      );
      expect(chanceShare(kind, 9999, 0.95)).toBe(rows.at(-1)!.at(-1));
      expect(chanceShare(kind, 1, -0.95)).toBe(rows[0]![0]);
    }
  });

  it("grows with the memory of the series, on both kinds of chart", () => {
    const points = fc.integer({ min: 13, max: 200 });
    fc.assert(
      fc.property(
        points,
        fc.constantFrom("XmR", "p′", "u′"),
        fc.double({ min: 0, max: 0.6, noNaN: true }),
        (n, kind, rho) => {
          expect(chanceShare(kind, n, rho + 0.2)).toBeGreaterThan(chanceShare(kind, n, rho));
        },
      ),
    );
  });
});

describe("the number of signals due to chance", () => {
  const alike = (count: number, autocorrelation: number | null) =>
    Array.from({ length: count }, () => ({ kind: "p′" as const, points: 36, autocorrelation, seasonal: true }));

  it("of independent series alike has the band of a binomial", () => {
    const share = chanceShare("p′", 36, 0);
    const { series, expected, lower, upper } = expectedChanceSignals(alike(400, 0));
    expect(series).toBe(400);
    expect(expected).toBeCloseTo(400 * share, 9);
    const probability = (k: number) => {
      let odds = (1 - share) ** 400;
      for (let i = 0; i < k; i++) odds *= ((400 - i) / (i + 1)) * (share / (1 - share));
      return odds;
    };
    const upTo = (k: number) => Array.from({ length: k + 1 }, (_, i) => probability(i)).reduce((a, b) => a + b, 0);
    expect([upTo(lower - 1) < 0.025, upTo(lower) >= 0.025, upTo(upper - 1) < 0.975, upTo(upper) >= 0.975]).toEqual(
      Array.from({ length: 4 }, () => true),
    );
  });

  it("is expected over all that the memory of a series may be", () => {
    const lines = [...alike(6, -0.1), ...alike(6, 0.7)];
    const { mean, sd } = pooledAutocorrelations(lines)[0]!;
    expect(sd).toBeGreaterThan(0.05);
    let [share, weights] = [0, 0];
    for (let z = -6; z <= 6; z += 0.01) {
      const weight = Math.exp((-z * z) / 2);
      share += weight * chanceShare("p′", 36, mean + z * sd);
      weights += weight;
    }
    const alone = expectedChanceSignals(lines).expected;
    const others = pooledAutocorrelations(lines)[6]!;
    const far = [-1, 0, 0, 0, 0, 1].map((side) => chanceShare("p′", 36, others.mean + side * Math.sqrt(3) * others.sd));
    const rest = far.reduce((sum, one) => sum + one, 0) / 6;
    expect((alone - 6 * rest) / 6 / (share / weights)).toBeCloseTo(1, 1);
  });

  it("of no series is none", () => {
    expect(expectedChanceSignals([])).toEqual({ series: 0, expected: 0, lower: 0, upper: 0 });
  });

  it("draws estimates that differ by no more than chance to one value, and keeps apart those that differ", () => {
    const alikeOnes = pooledAutocorrelations([...alike(20, 0.2), ...alike(20, 0.4)]);
    expect(new Set(alikeOnes.map(({ mean }) => mean.toFixed(9))).size).toBe(1);
    const apart = pooledAutocorrelations([...alike(20, -0.1), ...alike(20, 0.8), ...alike(1, null)]);
    expect(apart[0]!.mean).toBeLessThan(0.1);
    expect(apart[20]!.mean).toBeGreaterThan(0.7);
    expect(apart[40]!.mean).toBeCloseTo((36 * 0.35) / 32, 9);
  });
});
