import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { moverDifference } from "../../statistics/moverDifference.ts";
import type { SeriesPhase } from "../ControlSeries.ts";
import type { JudgedCell } from "../Ledger.ts";
import { exampleLine } from "../sentences/testing/exampleLine.ts";
import { emptyTally } from "../Tally.ts";
import { correctionOf } from "./correctionOf.ts";
import { correctSeries, type CorrectedCell } from "./correctSeries.ts";
import { exampleValidation } from "./testing/exampleValidation.ts";

type Count = readonly [numerator: number, denominator: number];

const suicide = catalogue.find(({ id }) => id === "suicide-attempt")!;
const validations = ["eds-nlp 1", "eds-nlp 2"].map((version, at) =>
  exampleValidation({ caseDefinition: suicide.id, version, npv: { value: 0.9 + at / 20, cases: 400 } }),
);
const tallyOf = (version: string, [numerator, denominator]: Count) => ({
  ...emptyTally(),
  numerator,
  denominator,
  versions: new Map([[version, { numerator, denominator }]]),
});
const correct = ({ tally, verdict }: CorrectedCell) =>
  correctionOf(suicide, tally, verdict, { validations, path: [1], k: 11 });

const begins = { version: { from: "eds-nlp 1", to: "eds-nlp 2" } };
const phasesBegun = (second: SeriesPhase["begins"]): readonly SeriesPhase[] => [
  { from: 0, to: 4, status: "run", centre: null, begins: null },
  { from: 5, to: 6, status: "run", centre: null, begins: second },
];

/** Seven months, the third hidden and the fourth without its documents; `eds-nlp 2` reads the last two. */
function seriesOf(counts: readonly Count[], second: SeriesPhase["begins"] = begins, hidden: readonly number[] = [2]) {
  const { series } = exampleLine({
    values: counts.map(([x, n], at) => (hidden.includes(at) ? null : x / n)),
    phases: phasesBegun(second),
    marks: { 3: { beforeStart: true } },
  });
  const cells = counts.map((count, at): JudgedCell => ({
    period: series.points[at]!.period,
    part: null,
    splits: {},
    tally: tallyOf(at < 5 ? "eds-nlp 1" : "eds-nlp 2", count),
    verdict: hidden.includes(at) ? "hide" : "publish",
  }));
  return correctSeries(series, cells, correct);
}

const counts: readonly Count[] = [
  [100, 1000],
  [120, 1100],
  [5, 900],
  [90, 1000],
  [110, 1000],
  [80, 1000],
  [70, 1000],
];

test("each point is corrected by the version that read it, each phase from the points of its mean", () => {
  const { points, phases } = seriesOf(counts);
  const estimate = (version: string, count: Count) => correct({ tally: tallyOf(version, count), verdict: "publish" });
  expect(points[0]).toEqual(estimate("eds-nlp 1", [100, 1000]));
  expect(points[3]).toEqual(estimate("eds-nlp 1", [90, 1000]));
  expect(points[5]).toEqual(estimate("eds-nlp 2", [80, 1000]));
  const [before, after] = [estimate("eds-nlp 1", [330, 3100]), estimate("eds-nlp 2", [150, 2000])];
  if (before?.state !== "corrected" || after?.state !== "corrected") throw new Error("not corrected");
  expect(phases).toEqual([
    { level: before, change: null },
    { level: after, change: moverDifference(after, before) },
  ]);
});

test("levels are compared across a change of version alone", () => {
  expect(seriesOf(counts, { reason: "Nouveau modèle" }).phases[1]!.change).toBeNull();
  expect(seriesOf(counts, { reason: "Nouveau modèle", ...begins }).phases[1]!.change).toBeNull();
  expect(seriesOf(counts, null).phases[1]!.change).toBeNull();
});

test("a phase with too many hidden points has no level", () => {
  const { points, phases } = seriesOf(counts, begins, [1, 2]);
  expect(points[0]).not.toBeNull();
  expect(phases.map(({ level, change }) => [level?.state, change])).toEqual([
    [undefined, null],
    ["corrected", null],
  ]);
});

test("nothing of a hidden point is in what is told", () => {
  const told = seriesOf(counts);
  expect(told.points[2]).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const others = counts.map((count, at): Count => (at === 2 ? [Math.floor(share * n), n] : count));
      expect(seriesOf(others)).toEqual(told);
    }),
  );
});
