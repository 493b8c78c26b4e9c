import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/chance/seededRandom.ts";
import type { ChartPoint } from "./chartPoint.ts";
import { controlChart } from "./controlChart.ts";
import { isRare } from "./isRare.ts";
import { variationIcon } from "./variationIcon.ts";

const point = (numerator: number, denominator: number, enters = true): ChartPoint => ({
  value: numerator / denominator,
  numerator,
  denominator,
  enters,
});

describe("too few events for limits", () => {
  test("are fewer than three a point on average, or on a chart of shares as few without one", () => {
    expect(isRare([point(1, 100), point(5, 100)], "p′")).toBe(false);
    expect(isRare([point(1, 100), point(4, 100)], "p′")).toBe(true);
    expect(isRare([point(99, 100), point(95, 100)], "p′")).toBe(false);
    expect(isRare([point(99, 100), point(96, 100)], "p′")).toBe(true);
    expect(isRare([point(99, 100), point(96, 100)], "u′")).toBe(false);
    expect(isRare([point(1, 100), point(4, 100)], "u′")).toBe(true);
  });

  test("are told by the points that enter alone, and are none of a mean of scores", () => {
    expect(isRare([point(1, 100), point(50, 100, false)], "p′")).toBe(true);
    expect(isRare([point(50, 100), point(0, 100, false)], "p′")).toBe(false);
    expect(isRare([point(50, 100), { value: null, enters: true }], "p′")).toBe(false);
    expect(isRare([point(0, 100), point(0, 100)], "XmR")).toBe(false);
  });

  test("leave a phase its mean and nothing else, from as many points on as others have limits", () => {
    const chart = (points: readonly ChartPoint[]) =>
      controlChart({ points, phaseStarts: [], kind: "p′", direction: "lower" });
    const few = Array.from({ length: 24 }, (_, at) => point(at === 20 ? 10 : 0, 200));
    const { phases, points } = chart(few);
    expect(phases[0]).toMatchObject({ status: "rare", n: 24, centre: 10 / 4800 });
    expect(
      points.every(({ limits, signal, variation }) => limits === null && signal === null && variation === null),
    ).toBe(true);
    expect(chart(few.slice(0, 7)).phases[0]!.status).toBe("run");
    expect(chart(few.slice(0, 8)).phases[0]!.status).toBe("rare");
  });
});

test("a stable series of as many events as limits ask for has few false icons at its latest point", () => {
  const random = seededRandom(2026);
  const events = (mean: number) => {
    let count = 0;
    for (let left = mean + Math.log(random.uniform()); left > 0; left += Math.log(random.uniform())) count += 1;
    return count;
  };
  const series = Array.from({ length: 1500 }, () =>
    controlChart({
      points: Array.from({ length: 24 }, () => point(events(3.3), 200)),
      phaseStarts: [],
      kind: "p′",
      direction: "lower",
    }),
  );
  const icons = series.map((chart) => variationIcon(chart)).filter((icon) => icon !== null);
  expect(icons.length).toBeGreaterThan(1000);
  expect(icons.filter(({ signal }) => signal !== null).length / icons.length).toBeLessThan(0.035);
});
