import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import type { Proportion } from "../../indicators/language/Indicator.ts";
import { emptyTally, type Tally } from "../Tally.ts";
import { correctionOf } from "./correctionOf.ts";
import { estimateOf } from "./estimateOf.ts";
import { exampleValidation } from "./testing/exampleValidation.ts";
import type { Validation } from "./Validation.ts";

const tobacco = catalogue.find(({ id }) => id === "tobacco-status") as Proportion;
const attempts = catalogue.find(({ id }) => id === "suicide-attempt") as Proportion;

function tallyOf(versions: Record<string, readonly [numerator: number, denominator: number]>): Tally {
  const counts = Object.entries(versions).map(([version, [numerator, denominator]]) => ({
    version,
    numerator,
    denominator,
  }));
  return {
    ...emptyTally(),
    numerator: counts.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: counts.reduce((sum, { denominator }) => sum + denominator, 0),
    versions: new Map(counts.map(({ version, ...count }) => [version, count])),
  };
}
const correct = (
  tally: Tally,
  validations: readonly Validation[],
  indicator: Parameters<typeof correctionOf>[0] = tobacco,
) => correctionOf(indicator, tally, "publish", { validations, path: [100, 10, 1], k: 11 });

const one = exampleValidation();
const two = exampleValidation({
  version: "eds-nlp 2",
  ppv: { value: 0.95, cases: 300 },
  npv: { value: 0.9, cases: 300 },
});

describe("the correction of a figure", () => {
  test("is that of its version, and says who measured it", () => {
    const correction = correct(tallyOf({ "eds-nlp 1": [300, 1000] }), [one]);
    const { value, lower, upper } = estimateOf({ numerator: 300, denominator: 1000 }, one)!;
    expect(correction).toMatchObject({ state: "corrected", by: [{ version: "eds-nlp 1", validation: one }] });
    expect(correction).toMatchObject({
      value: expect.closeTo(value, 12),
      lower: expect.closeTo(lower, 12),
      upper: expect.closeTo(upper, 12),
    });
    // π = 0,3 × 0,9 + 0,7 × 0,15
    expect(value).toBeCloseTo(0.375, 12);
  });

  test("is none where published counts do not say which version read", () => {
    const tally = { ...tallyOf({ "eds-nlp 1": [300, 1000] }), versions: new Map() };
    expect(correct(tally, [one])).toEqual({ state: "not measured", versions: [] });
  });

  test("of two versions is weighted by what each read, and surer than the surest of both alone", () => {
    const correction = correct(tallyOf({ "eds-nlp 1": [300, 1000], "eds-nlp 2": [1500, 3000] }), [one, two]);
    const [first, second] = [
      estimateOf({ numerator: 300, denominator: 1000 }, one)!,
      estimateOf({ numerator: 1500, denominator: 3000 }, two)!,
    ];
    if (correction?.state !== "corrected") throw new Error("not corrected");
    expect(correction.value).toBeCloseTo(0.25 * first.value + 0.75 * second.value, 12);
    expect(correction.upper - correction.value).toBeCloseTo(
      Math.hypot(0.25 * (first.upper - first.value), 0.75 * (second.upper - second.value)),
      12,
    );
    expect(correction.by.map(({ version }) => version)).toEqual(["eds-nlp 1", "eds-nlp 2"]);
  });

  test("is said to be unknown where a version was not validated, or not usably", () => {
    const tally = tallyOf({ "eds-nlp 1": [300, 1000], "eds-nlp 2": [1500, 3000] });
    expect(correct(tally, [])).toEqual({ state: "not measured", versions: ["eds-nlp 1", "eds-nlp 2"] });
    expect(correct(tally, [one])).toEqual({ state: "not measured", versions: ["eds-nlp 2"] });
    expect(correct(tally, [one, two, two])).toEqual({ state: "unusable", versions: ["eds-nlp 2"] });
    const nothing = exampleValidation({ version: "eds-nlp 2", ppv: null, npv: null });
    expect(correct(tally, [one, nothing])).toEqual({ state: "unusable", versions: ["eds-nlp 2"] });
  });

  test("is unusable where its validation contradicts what was counted, not 0 at most", () => {
    const measured = (sensitivity: number, specificity: number, cases: number) =>
      exampleValidation({
        ppv: null,
        npv: null,
        sensitivity: { value: sensitivity, cases },
        specificity: { value: specificity, cases },
      });
    const rare = tallyOf({ "eds-nlp 1": [1, 1000] });
    expect(correct(rare, [measured(0.9, 0.9, 100)])).toEqual({ state: "unusable", versions: ["eds-nlp 1"] });
    const compatible = correct(rare, [measured(0.9, 0.995, 400)]);
    if (compatible?.state !== "compatible with 0") throw new Error("not compatible with 0");
    expect(compatible.upper).toBeGreaterThan(0);
  });

  test("is compatible with 0 where nothing was flagged and few misses were found, and not where many were", () => {
    const missed = (misses: number) =>
      exampleValidation({ ppv: { value: 0.8, cases: 200 }, npv: { value: 1 - misses / 400, cases: 400 } });
    for (const misses of [0, 1, 2, 3]) {
      const none = correct(tallyOf({ "eds-nlp 1": [0, 5000] }), [missed(misses)]);
      if (none?.state !== "compatible with 0") throw new Error(`${misses} misses: not compatible with 0`);
      expect(none.upper).toBeGreaterThan(misses / 400);
      const one = correct(tallyOf({ "eds-nlp 1": [1, 5000] }), [missed(misses)]);
      expect(one).toMatchObject({ state: "corrected" });
    }
    expect(correct(tallyOf({ "eds-nlp 1": [0, 5000] }), [missed(8)])).toMatchObject({ state: "corrected" });
    const measured = exampleValidation({
      ppv: null,
      npv: null,
      sensitivity: { value: 0.9, cases: 100 },
      specificity: { value: 1, cases: 400 },
    });
    expect(correct(tallyOf({ "eds-nlp 1": [0, 5000] }), [measured])).toMatchObject({ state: "compatible with 0" });
  });

  test("counts a few units that another version or several read with the version that read most, not many", () => {
    const whole = correct(tallyOf({ "eds-nlp 1": [303, 1007] }), [one]);
    expect(correct(tallyOf({ "eds-nlp 1": [300, 1000], mixed: [2, 3], "eds-nlp 0": [1, 4] }), [one])).toEqual(whole);
    const three = tallyOf({ "eds-nlp 1": [3000, 9900], "eds-nlp 0": [20, 90], "eds-nlp 2": [1500, 3000] });
    expect(correct(three, [one, two])).toEqual(
      correct(tallyOf({ "eds-nlp 1": [3020, 9990], "eds-nlp 2": [1500, 3000] }), [one, two]),
    );
    expect(correct(tallyOf({ "eds-nlp 1": [300, 1000], mixed: [10, 30] }), [one])).toEqual({ state: "mixed" });
    expect(correct(tallyOf({ "eds-nlp 1": [30, 100], "eds-nlp 2": [2, 6] }), [one, two])).toEqual({ state: "hidden" });
  });

  test("tells of what one version read nothing but the figure", () => {
    const shown = fc.record({ x: fc.integer({ min: 0, max: 4950 }), beside: fc.nat(49), flagged: fc.nat(49) });
    fc.assert(
      fc.property(shown, fc.boolean(), ({ x, beside, flagged }, isMixed) => {
        const [few, hits] = [beside, Math.min(beside, flagged, x)];
        const split = tallyOf({ "eds-nlp 1": [x - hits, 5000 - few], [isMixed ? "mixed" : "eds-nlp 0"]: [hits, few] });
        fc.pre(x - hits <= 5000 - few);
        expect(correct(split, [one])).toEqual(correct(tallyOf({ "eds-nlp 1": [x, 5000] }), [one]));
      }),
    );
  });

  test("tells nothing of few patients of one version among several", () => {
    const validations = ["eds-nlp 1", "eds-nlp 2"].map((version) =>
      exampleValidation({ caseDefinition: "suicide-attempt", version }),
    );
    const split = (second: readonly [number, number]) =>
      correct(tallyOf({ "eds-nlp 1": [300, 5000], "eds-nlp 2": second }), validations, attempts);
    expect(split([5, 3000])).toEqual({ state: "hidden" });
    expect(split([2995, 3000])).toEqual({ state: "hidden" });
    expect(split([0, 3000])).toMatchObject({ state: expect.not.stringMatching("hidden") as string });
    // Whether something was done is no secret of a patient: only the denominator counts.
    expect(correct(tallyOf({ "eds-nlp 1": [300, 5000], "eds-nlp 2": [5, 3000] }), [one, two])).toMatchObject({
      state: "corrected",
    });
  });

  test("is none where nothing is published, nothing counted, or the rule is not one of two classes", () => {
    const tally = tallyOf({ "eds-nlp 1": [300, 1000] });
    const context = { validations: [one], path: [1], k: 11 };
    expect(correctionOf(tobacco, tally, "hide", context)).toBeNull();
    expect(correctionOf(tobacco, emptyTally(), "publish", context)).toBeNull();
    for (const indicator of catalogue.filter(({ correction }) => correction !== "binary"))
      expect(correctionOf(indicator, tally, "publish", context)).toBeNull();
  });
});
