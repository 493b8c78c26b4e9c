import { expect, test } from "vitest";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { codingGap } from "../indicators/catalogue/comorbidities/codingGap.ts";
import { familiesOf } from "../indicators/compile/Family.ts";
import { measuresOf } from "../indicators/compile/measures.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import type { Proportion } from "../indicators/language/Indicator.ts";
import { answer, answerFromRecords } from "./answer.ts";
import { buildCube } from "./buildCube.ts";
import type { Question } from "./Question.ts";
import { subjectsOf } from "./rollUps.ts";
import { storedSums } from "./storedSums.ts";
import { randomCalendar, randomStore } from "./testing/randomStore.ts";
import { canonical } from "./testing/canonical.ts";

/** The gap of these conditions alone. */
function gapOf(id: string, labels: readonly string[]): Proportion {
  return { ...codingGap, id, labels, conditions: codingGap.conditions!.filter(({ label }) => labels.includes(label)) };
}

test("conditions that overlap without one indicator holding them all are told apart again", async () => {
  const gaps = [gapOf("first", ["ckd", "copd"]), gapOf("second", ["copd", "dementia"]), gapOf("third", ["dementia"])];
  const engine = await openNativeEngine();
  await randomStore(engine, 4, 3000);
  const cube = await buildCube(engine, gaps, randomCalendar, duckdb);
  const [family] = familiesOf(gaps);
  const found = new Map<string, number>();
  for (const gap of gaps) {
    const [subject] = subjectsOf({ ...family!, indicators: [gap] });
    const question: Question = {
      subject: subject!,
      place: { level: "all", site: 1, hospitals: [100, 200, 300, 400, 500], units: [] },
      filters: {},
      from: "2024-01-01",
      to: "2024-12-31",
      grain: "quarter",
      by: [],
      parts: null,
    };
    const source = { cube, engine, dialect: duckdb };
    const answered = await answer(source, question);
    expect(answered.answeredFrom).toBe("roll-up");
    expect(canonical(answered)).toEqual(canonical(await answerFromRecords(source, question)));
    found.set(
      gap.id,
      Array.from(answered.sums.get(`den_${gap.id}`)!).reduce((units, sum) => units + sum, 0),
    );
  }
  await engine.close();
  expect(found.get("third")).toBeGreaterThan(0);
  expect(found.get("second")).toBeGreaterThan(found.get("third")!);
});

test("what differs in nothing but its name is held once, what differs in anything is held apart", () => {
  const measures = (change: Partial<Proportion>) => measuresOf({ ...gapOf("gap", ["ckd"]), ...change });
  const held = (change: Partial<Proportion>) => storedSums([...measures({}), ...measures(change)]).length;
  const once = measures({}).length;
  expect(held({ id: "other" })).toBe(once);
  expect(held({ numerator: { coded: true } })).toBe(once + 5);
  expect(held({ population: { ageAtLeast: 18 } })).toBe(2 * once);
  expect(held({ horizonDays: 1 })).toBe(2 * once);
  expect(held({ watermarks: ["visits"] })).toBe(2 * once);
  expect(held({ watermarks: [...codingGap.watermarks].reverse() })).toBe(once);
});

test("no two indicators of the catalogue share a figure", () => {
  for (const family of familiesOf(catalogue)) {
    const numerators = family.indicators
      .filter(({ shape }) => shape === "proportion")
      .map((indicator) => {
        const { stored, conditions } = measuresOf(indicator).find(({ column }) => column.startsWith("num_"))!;
        return JSON.stringify([stored, conditions]);
      });
    expect(new Set(numerators).size, family.id).toBe(numerators.length);
  }
});
