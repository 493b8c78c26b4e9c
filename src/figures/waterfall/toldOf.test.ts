import fc from "fast-check";
import { expect, test } from "vitest";
import { toldOf } from "./toldOf.ts";

const rule = (nights: number) => ({ nightsAtLeast: nights });
const counted = (...units: number[]) => units.map((one) => ({ units: one, patients: one }));

test("rules that are hidden are one step in the place of the first, and the others stand by themselves", () => {
  const rules = [rule(1), rule(2), rule(3), "read"] as const;
  expect(toldOf(rules, { units: 200, removed: counted(4, 40, 20, 15) }, new Set([0, 2]), 11)).toEqual({
    state: "counted",
    units: 200,
    steps: [
      { rules: [rule(1), rule(3)], removed: 24, left: 176 },
      { rules: [rule(2)], removed: 40, left: 136 },
      { rules: ["read"], removed: 15, left: 121 },
    ],
  });
});

test("few that were not read stand with what is hidden, else with a rule of many, and never alone", () => {
  const rules = [rule(1), "read"] as const;
  expect(toldOf(rules, { units: 100, removed: counted(40, 3) }, new Set(), 11)).toMatchObject({
    steps: [{ rules: [...rules], removed: 43, left: 57 }],
  });
  expect(
    toldOf([rule(1), rule(2), rule(3), "read"], { units: 100, removed: counted(5, 20, 12, 3) }, new Set([0, 1]), 11),
  ).toMatchObject({ steps: [{ rules: [rule(1), rule(2), "read"], removed: 28 }, { removed: 12 }] });
  expect(toldOf(rules, { units: 100, removed: counted(0, 3) }, new Set(), 11)).toEqual({ state: "hidden" });
  expect(toldOf(["read"], { units: 100, removed: counted(0) }, new Set(), 11)).toMatchObject({
    steps: [{ removed: 0, left: 100 }],
  });
});

test("adds up and tells every rule once, whatever is hidden", () => {
  const rules = [rule(1), rule(2), rule(3), rule(4), "read"] as const;
  const count = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(
      fc.tuple(count, count, count, count, count),
      fc.subarray([0, 1, 2, 3]),
      fc.integer({ min: 1, max: 20 }),
      count,
      (removed, hidden, k, rest) => {
        const units = rest + removed.reduce((sum, one) => sum + one, 0);
        const told = toldOf(rules, { units, removed: counted(...removed) }, new Set(hidden), k);
        if (told.state === "hidden") return expect(removed[4]).toBeLessThan(k);
        expect(told.steps.flatMap((step) => step.rules).toSorted(byText)).toEqual([...rules].toSorted(byText));
        expect(told.steps.at(-1)!.left).toBe(rest);
        for (const step of told.steps)
          expect(step.removed).toBe(step.rules.reduce((sum, one) => sum + removed[rules.indexOf(one as never)]!, 0));
      },
    ),
  );
});

const byText = (a: unknown, b: unknown) => JSON.stringify(a).localeCompare(JSON.stringify(b));
