import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assuranceIcon, assuranceWithin } from "./assuranceIcon.ts";
import type { ChartPoint } from "./chartPoint.ts";
import { type ControlChartInput, controlChart } from "./controlChart.ts";
import { variationIcon } from "./variationIcon.ts";
import { xmrLimits } from "./xmrLimits.ts";

function chart(values: (number | null)[], more: Partial<ControlChartInput> = {}) {
  const points = values.map((value): ChartPoint => ({ value, enters: true }));
  return controlChart({ points, phaseStarts: [], kind: "XmR", direction: "higher", ...more });
}

/** A steady series around 10 with limits far from its points. */
function steady(length: number): number[] {
  return [...Array(length).keys()].map((i) => 10 + (i % 2));
}

const arbitraryPoint = fc.record({
  value: fc.option(fc.integer({ min: 0, max: 50 }), { freq: 10 }),
  enters: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
});
const arbitraryPoints = (minLength: number): fc.Arbitrary<ChartPoint[]> =>
  fc.array(arbitraryPoint, { minLength, maxLength: 40 });

describe("phases", () => {
  test.each([
    [7, "run"],
    [8, "provisional"],
    [12, "provisional"],
    [13, "firm"],
  ])("%d points make a phase %s", (length, status) => {
    const { points, phases } = chart(steady(length));
    expect(phases).toEqual([{ from: 0, to: length - 1, n: length, centre: expect.closeTo(10.5, 0), status }]);
    expect(points.every((point) => (point.limits === null) === (status === "run"))).toBe(true);
    expect(points.every((point) => (point.variation === null) === (status !== "firm"))).toBe(true);
  });

  test("a provisional phase has no signal, even outside its limits", () => {
    const { points, phases } = chart([...steady(11), 90]);
    expect(phases[0]?.status).toBe("provisional");
    expect(points[11]!.value).toBeGreaterThan(points[11]!.limits!.upper);
    expect(points.every((point) => point.signal === null)).toBe(true);
  });

  test("missing points and points that do not enter are not counted", () => {
    const points = steady(14).map((value, i): ChartPoint => ({ value: i === 3 ? null : value, enters: i !== 8 }));
    const { phases } = controlChart({ points, phaseStarts: [], kind: "XmR", direction: "higher" });
    expect(phases[0]).toMatchObject({ n: 12, status: "provisional" });
  });

  test("without two neighbours there is no limit, whatever the length", () => {
    const values = [...Array(40).keys()].map((i) => (i % 2 ? null : i));
    expect(chart(values).phases[0]).toMatchObject({ n: 20, status: "run", centre: 19 });
  });

  test("a run does not cross from one phase to the next", () => {
    const values = [...steady(13), ...steady(13).map((value) => value + 40)];
    const one = chart(values);
    const two = chart(values, { phaseStarts: [13] });
    expect(one.points.filter((point) => point.signal).length).toBeGreaterThan(20);
    expect(two.points.filter((point) => point.signal)).toEqual([]);
    expect(two.phases.map(({ from, to }) => [from, to])).toEqual([
      [0, 12],
      [13, 25],
    ]);
  });

  test("a phase alone equals the phase inside the whole", () => {
    fc.assert(
      fc.property(arbitraryPoints(1), arbitraryPoints(1), (before, after) => {
        const input = { kind: "XmR", direction: "lower" } as const;
        const whole = controlChart({ ...input, points: [...before, ...after], phaseStarts: [0, before.length] });
        const alone = controlChart({ ...input, points: after, phaseStarts: [] });
        expect(whole.points.slice(before.length).map((point) => ({ ...point, phase: 0 }))).toEqual(alone.points);
        expect(whole.phases[1]).toMatchObject({ n: alone.phases[0]!.n, status: alone.phases[0]!.status });
      }),
    );
  });

  test("starts that do not rise inside the series are refused", () => {
    for (const phaseStarts of [[3, 3], [4, 2], [9], [-1], [1.5]]) {
      expect(() => chart(steady(9), { phaseStarts })).toThrow(RangeError);
    }
    expect(chart([])).toEqual({ points: [], phases: [] });
  });
});

describe("points", () => {
  test("a point that does not enter changes nothing but itself", () => {
    fc.assert(
      fc.property(arbitraryPoints(2), fc.nat(), fc.integer({ min: -900, max: 900 }), (points, at, value) => {
        const out = at % points.length;
        const input = { phaseStarts: [], kind: "XmR", direction: "higher" } as const;
        const plain = controlChart({ ...input, points: points.with(out, { value: null, enters: true }) });
        const charted = controlChart({ ...input, points: points.with(out, { value, enters: false }) });
        expect(charted.points.toSpliced(out, 1)).toEqual(plain.points.toSpliced(out, 1));
        expect(charted.points[out]).toMatchObject({ value, signal: null, variation: null });
      }),
    );
  });

  test("a missing point breaks a run", () => {
    const low = [...Array(13).keys()].map((i) => (i % 2 ? 14 : 8));
    const run = [12, 13, 12, 13, 12, 13, 12];
    const whole = chart([...low, ...run]).points.slice(13);
    expect(whole.map((point) => point.signal?.rule)).toContain("shift");
    const broken = chart([...low, ...run.slice(0, 3), null, ...run.slice(4)]).points.slice(13);
    expect(broken.map((point) => point.signal?.rule)).not.toContain("shift");
  });

  test("XmR limits are those of the entering values, not truncated", () => {
    const values = [...steady(12), 0, 30, 0];
    const limits = xmrLimits(values)!;
    const { points } = chart(values);
    expect(points.map((point) => point.limits)).toEqual(values.map(() => limits));
    expect(chart([0, 30, 0, 30, 0, 30, 0, 30]).points[0]!.limits!.lower).toBeLessThan(0);
  });
});

describe("p′ and u′ charts", () => {
  const points = steady(14).map((numerator, i): ChartPoint => {
    const denominator = 40 + 10 * (i % 3);
    return { value: numerator / denominator, numerator, denominator, enters: i < 13 };
  });

  test("limits follow each denominator, also where the point does not enter", () => {
    const { points: charted, phases } = controlChart({ points, phaseStarts: [], kind: "p′", direction: "lower" });
    const pooled = points.slice(0, 13).reduce((sum, point) => sum + point.numerator!, 0);
    const units = points.slice(0, 13).reduce((sum, point) => sum + point.denominator!, 0);
    expect(phases[0]).toMatchObject({ n: 13, status: "firm", centre: pooled / units });
    expect(charted[0]!.limits!.upper).toBeGreaterThan(charted[2]!.limits!.upper);
    expect(charted[13]!.limits).toEqual(charted[1]!.limits);
  });

  test("a hidden point has no limits, since their width would tell its denominator", () => {
    const hidden = points.with(4, { value: null, numerator: 3, denominator: 70, enters: true });
    for (const kind of ["p′", "u′"] as const) {
      const charted = controlChart({
        points: [...hidden, ...points],
        phaseStarts: [],
        kind,
        direction: "lower",
      }).points;
      expect(charted[4]).toMatchObject({ limits: null, signal: null });
      expect(charted[5]!.limits).not.toBeNull();
    }
  });

  test("the same proportion every month gives no signal, whatever the denominators", () => {
    const level = [...Array(24).keys()].map((i): ChartPoint => {
      const denominator = 10 * (3 + ((i * 7) % 11));
      return { value: (0.3 * denominator) / denominator, numerator: 0.3 * denominator, denominator, enters: true };
    });
    const charted = controlChart({ points: level, phaseStarts: [], kind: "p′", direction: "lower" });
    expect(variationIcon(charted)).toEqual({ variation: "common", signal: null, index: 23 });
    expect(charted.points.every((point) => point.signal === null)).toBe(true);
  });

  test("a value that is not its counts is refused", () => {
    const wrong = points.with(2, { value: 0.9, numerator: 1, denominator: 40, enters: true });
    const absent = points.with(2, { value: 0.9, enters: true });
    for (const bad of [wrong, absent]) {
      expect(() => controlChart({ points: bad, phaseStarts: [], kind: "p′", direction: "lower" })).toThrow(RangeError);
    }
  });

  test("a plain series has neither centre nor limits", () => {
    const { points: charted, phases } = chart(steady(20), { kind: "none" });
    expect(phases[0]).toEqual({ from: 0, to: 19, n: 20, centre: null, status: "run" });
    expect(charted.every((point) => point.limits === null && point.variation === null)).toBe(true);
  });
});

describe("icons", () => {
  test("variation speaks of the latest entering point", () => {
    const values = [...steady(14), 40];
    expect(variationIcon(chart(values))).toEqual({
      variation: "improvement",
      signal: { rule: "outside", side: "high" },
      index: 14,
    });
    const points = [...values, 3].map((value, i): ChartPoint => ({ value, enters: i < 15 }));
    const later = controlChart({ points, phaseStarts: [], kind: "XmR", direction: "neutral" });
    expect(variationIcon(later)).toMatchObject({ variation: "neutral", index: 14 });
  });

  test("there is none when the latest entering point is missing, or its phase too short", () => {
    expect(variationIcon(chart([...steady(14), null]))).toBeNull();
    expect(variationIcon(chart(steady(12)))).toBeNull();
    expect(variationIcon(chart(steady(20), { phaseStarts: [13] }))).toBeNull();
    expect(variationIcon(chart([]))).toBeNull();
  });

  test("turning the direction swaps improvement and concern, pass and fail, and nothing else", () => {
    const swap: Record<string, string> = { improvement: "concern", concern: "improvement", pass: "fail", fail: "pass" };
    fc.assert(
      fc.property(arbitraryPoints(13), fc.integer({ min: -20, max: 70 }), (points, target) => {
        const input = { points, phaseStarts: [], kind: "XmR" } as const;
        const higher = controlChart({ ...input, direction: "higher" });
        const lower = controlChart({ ...input, direction: "lower" });
        const swapped = (word: string | null): string | null => word && (swap[word] ?? word);
        expect(lower.points.map((point) => point.variation)).toEqual(
          higher.points.map((point) => swapped(point.variation)),
        );
        expect(assuranceIcon(lower, target, "lower")).toEqual(swapped(assuranceIcon(higher, target, "higher")));
      }),
    );
  });

  test("assurance compares the target with the last firm phase", () => {
    const charted = chart([...steady(13), ...steady(9).map((value) => value + 50)], { phaseStarts: [13] });
    const { lower, upper } = charted.points[0]!.limits!;
    expect(assuranceIcon(charted, upper + 1, "higher")).toBe("fail");
    expect(assuranceIcon(charted, lower - 1, "higher")).toBe("pass");
    expect(assuranceIcon(charted, upper, "higher")).toBe("hit or miss");
    expect(assuranceIcon(charted, lower, "lower")).toBe("hit or miss");
    expect(assuranceIcon(charted, 10, "lower")).toBe("hit or miss");
    expect(assuranceIcon(charted, 10, "neutral")).toBeNull();
    expect(assuranceIcon(charted, null, "higher")).toBeNull();
    expect(assuranceIcon(chart(steady(12)), 10, "higher")).toBeNull();
  });

  test("assurance speaks of the latest point that is known, and takes what differs by rounding for equal", () => {
    const points = steady(14).map((numerator): ChartPoint => ({
      value: numerator / 40,
      numerator,
      denominator: 40,
      enters: true,
    }));
    const hidden = [...points, { value: null, enters: true }];
    const charted = controlChart({ points: hidden, phaseStarts: [], kind: "p′", direction: "higher" });
    expect(charted.points.at(-1)).toMatchObject({ limits: null, enters: true });
    expect(assuranceIcon(charted, 1, "higher")).toBe("fail");
    expect(assuranceWithin({ lower: 1e-17, upper: 0.5 }, 0, "lower")).toBe("hit or miss");
    expect(assuranceWithin({ lower: -0.5, upper: -1e-17 }, 0, "lower")).toBe("hit or miss");
  });
});
