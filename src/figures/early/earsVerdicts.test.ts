import { expect, test } from "vitest";
import { earsChance } from "../../statistics/earsChance.ts";
import { earsSentences, earsState } from "../sentences/earsSentences.ts";
import { exampleWeeks } from "../sentences/testing/exampleWeeks.ts";
import { earsVerdicts } from "./earsVerdicts.ts";

const quiet = [20, 22, 18, 21, 19, 20, 22, 18, 20, 21, 19];
const last = (counts: readonly (number | null)[], upper: number | null = 25) => {
  const { series, period } = exampleWeeks(counts, { upper });
  return { series, verdicts: earsVerdicts(series, period!)! };
};
const passed = ({ verdicts }: ReturnType<typeof last>) =>
  verdicts.filter(({ above }) => above).map(({ method }) => method);

test("a sudden rise passes all three, each with its chance; a slow one C3 alone, which is no signal", () => {
  const sudden = last([...quiet, 40]);
  expect(passed(sudden)).toEqual(["C1", "C2", "C3"]);
  expect(sudden.verdicts[1]).toMatchObject({ upper: 25, chance: { least: earsChance(6.04, 1, "C2") } });
  expect(earsSentences(sudden.verdicts).map(({ id }) => id)).toEqual(["alerts.ears.said"]);

  const slow = last([...quiet, 23, 23, 23]);
  expect(passed(slow)).toEqual(["C3"]);
  expect(slow.series.points.at(-1)!.signal).toBeNull();
  expect(earsSentences(slow.verdicts).map(({ id }) => id)).toEqual(["alerts.ears.said", "alerts.ears.alone"]);
});

test("two weeks that passed C3 by themselves carry the one after, and it is said so", () => {
  const { verdicts } = last([...quiet, 60, 60, 20]);
  expect(verdicts.map(earsState)).toEqual(["below", "below", "carried"]);
});

test("a hidden week takes away what needs it, or counts what makes the threshold highest where its bound is known", () => {
  const counts = [...quiet, ...quiet.slice(0, 5), null, 40];
  const unknown = exampleWeeks(counts, { upper: 25, watch: { state: "on", hiddenAtMost: null } });
  expect(earsVerdicts(unknown.series, unknown.period!)!.map(earsState)).toEqual(["none", "above", "none"]);
  const [bounded, known] = [last(counts), last(counts.with(-2, 4))];
  for (const [at, { upper }] of bounded.verdicts.entries())
    expect(upper).toBeGreaterThanOrEqual(known.verdicts[at]!.upper!);
});

test("a week that another method judges, or that is hidden, is held against none of them", () => {
  const { series, period } = exampleWeeks([...quiet, 40], { method: "Farrington" });
  expect(earsVerdicts(series, period!)).toBeNull();
  expect(last([...quiet, null]).verdicts).toBeNull();
});
