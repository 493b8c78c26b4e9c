import { expect, it } from "vitest";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { exampleLine } from "../sentences/testing/exampleLine.ts";
import { chanceOf } from "./chanceOf.ts";

const noise = Array.from({ length: 36 }, (_, i) => 0.75 + (((i * 7919) % 101) - 50) / 5000);

it("is about the indicators that carry an icon, whatever the icon", () => {
  const steady = exampleLine({ values: noise });
  const unusual = exampleLine({ values: noise, signal: { rule: "outside", side: "low", meaning: "concern" } });
  const unjudged = { ...steady, variation: null };
  expect(chanceOf([steady, unusual, unjudged])?.series).toBe(2);
  expect(chanceOf([unjudged])).toBeNull();
});

it("is not announced for a period that others follow, whose rows go on after it", () => {
  const line = exampleLine({ values: noise });
  const earlier = { ...line, period: line.series.points[30]!.period };
  expect(chanceOf([earlier])).toBeNull();
  expect(chanceOf([line, earlier])).toBeNull();
  const after = Object.fromEntries([31, 32, 33, 34, 35].map((at) => [at, { beforeStart: true as const }]));
  const latest = exampleLine({ values: noise, marks: after });
  expect(chanceOf([{ ...latest, period: latest.series.points[30]!.period }])?.series).toBe(1);
});

it("counts the points since the last break only", () => {
  const phases = [
    { from: 0, to: 19, status: "firm", centre: 0.75, begins: null },
    { from: 20, to: 35, status: "firm", centre: 0.75, begins: { reason: "Nouveau modèle" } },
  ] as const;
  const broken = chanceOf([exampleLine({ values: noise, phases })])!;
  expect(broken).toEqual(chanceOf([exampleLine({ values: noise.slice(20) })]));
  expect(broken.expected).not.toBe(chanceOf([exampleLine({ values: noise })])!.expected);
});

it("is more where months remember the one before", () => {
  const slow = noise.map((_, i) => 0.75 + 0.02 * Math.sin(i / 4));
  expect(chanceOf([exampleLine({ values: slow })])!.expected).toBeGreaterThan(
    3 * chanceOf([exampleLine({ values: noise })])!.expected,
  );
});

it("does not take a change for memory", () => {
  const steady = chanceOf([exampleLine({ values: noise })])!;
  const goLive = noise.map((value, i) => (i < 10 ? value - 0.7 : value));
  expect(chanceOf([exampleLine({ values: goLive })])!.expected).toBeCloseTo(steady.expected, 1);
});

it("leaves weeks that are watched to their thresholds", () => {
  const line = exampleLine({ values: noise });
  const watched: IndicatorFigures = {
    ...line,
    variation: "early-none",
    series: { ...line.series, grain: "week", chart: "EARS C2", watch: { state: "on", hiddenAtMost: null } },
  };
  expect(chanceOf([watched])).toBeNull();
  expect(chanceOf([line, watched])).toEqual(chanceOf([line]));
});
