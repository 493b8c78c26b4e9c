import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCube } from "../cube/buildCube.ts";
import type { Place } from "../cube/Question.ts";
import { randomCalendar, randomStore } from "../cube/testing/randomStore.ts";
import type { LoadingEngine } from "../engine/Engine.ts";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { familiesOf } from "../indicators/compile/Family.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import { ask } from "./Ledger.ts";
import { toldOf, waterfallOf } from "./waterfallOf.ts";

describe("from all units to the denominator", () => {
  let engine: LoadingEngine;
  let source: { engine: LoadingEngine; dialect: typeof duckdb; cube: Awaited<ReturnType<typeof buildCube>> };
  beforeAll(async () => {
    engine = await openNativeEngine();
    await randomStore(engine, 3, 6000);
    source = { cube: await buildCube(engine, catalogue, randomCalendar, duckdb), engine, dialect: duckdb };
    await engine.lock();
  });
  afterAll(() => engine.close());

  const everything: Place = { level: "all", site: 1, hospitals: [100, 200, 300, 400, 500], units: [] };
  const hospital: Place = { level: "hospital", site: 200, hospitals: [200], units: [200, 211, 212, 221, 222] };
  test("a rule that leaves out few at one hospital is told with the same others at every hospital beside", async () => {
    const indicator = catalogue.find(({ id }) => id === "discharge-letter-day0")!;
    const family = familiesOf(catalogue).find(({ indicators }) => indicators.includes(indicator))!;
    const parts = [100, 200].map((site): Place => ({ level: "hospital", site, hospitals: [site], units: [] }));
    const above: Place = { level: "group", site: 10, hospitals: [100, 200], units: [] };
    const days = { filters: {}, from: "2024-05-01", to: "2024-05-31" };
    const rulesAt = async (place: Place, k: number) => {
      const context = { calendar: randomCalendar, k, beside: { above, parts } };
      const told = await waterfallOf(source, family, indicator, { ...days, place }, context, {});
      return told.state === "counted" ? told.steps.map(({ rules }) => rules) : null;
    };
    const lengths = new Set<number>();
    for (const k of [1, 5, 10, 15, 20, 30, 40, 60]) {
      const [first, second] = await Promise.all(parts.map((place) => rulesAt(place, k)));
      expect(first).toEqual(second);
      if (first) lengths.add(first.length);
    }
    expect(lengths.size).toBeGreaterThan(1);
  });

  const department: Place = { level: "department", site: 310, hospitals: [300], units: [310, 311, 312] };

  test.each(catalogue.map((indicator) => [indicator.id, indicator] as const))(
    "%s: what the last rule leaves is the denominator of the figure",
    async (_, indicator) => {
      const family = familiesOf(catalogue).find(({ indicators }) => indicators.includes(indicator))!;
      let removed = 0;
      for (const place of [everything, hospital, department])
        for (const filters of [{}, { sex: "f" as const, age: ["45–64" as const, "85+" as const] }]) {
          const days = { place, filters, from: "2024-03-01", to: "2024-09-30" };
          const told = await waterfallOf(
            source,
            family,
            indicator,
            days,
            { calendar: randomCalendar, k: 1, beside: null },
            {},
          );
          if (told.state !== "counted") throw new Error("nothing is hidden of one patient");
          const { cells } = await ask(
            source,
            family,
            [indicator],
            { ...days, grain: null, by: [], parts: null },
            1,
            {},
          );
          const denominator = cells.get(indicator.id)?.[0]?.tally.denominator ?? 0;
          expect(told.steps.at(-1)!.left).toBe(denominator);
          expect(told.units - told.steps.reduce((sum, step) => sum + step.removed, 0)).toBe(denominator);
          removed += told.units - denominator;
        }
      if (!["document-coverage", "nlp-coverage", "unreadable-documents", "coding-gap-diabetes"].includes(indicator.id))
        expect(removed).toBeGreaterThan(0);
    },
  );
});

describe("what is told of the rules", () => {
  const step = fc
    .record({ removed: fc.integer({ min: 0, max: 60 }), share: fc.double({ min: 0.3, max: 1, noNaN: true }) })
    .chain(({ removed, share }) =>
      fc
        .array(fc.integer({ min: 0, max: 60 }), { maxLength: 2 })
        .map((beside) => ({ removed, patients: [Math.ceil(removed * share), ...beside, 0, 0].slice(0, 3) })),
    );
  const steps = fc
    .array(step, { minLength: 1, maxLength: 7 })
    .map((all) => all.map((one) => ({ ...one, rules: ["window" as const] })));

  test("adds up, keeps every rule in its order, and no step is of 1 to k − 1 patients", () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 50 }), (all, k, rest) => {
        const units = rest + all.reduce((sum, { removed }) => sum + removed, 0);
        const numbered = all.map((one, at) => ({ ...one, rules: [{ nightsAtLeast: at }] }));
        const told = toldOf(units, numbered, k);
        const hideable = numbered.some(({ patients }) => patients.some((one) => one > 0 && one < k));
        if (told.state === "hidden") {
          expect(hideable).toBe(true);
          return;
        }
        expect(told.steps.flatMap(({ rules }) => rules)).toEqual(numbered.flatMap(({ rules }) => rules));
        expect(told.steps.at(-1)!.left).toBe(rest);
        if (!hideable) expect(told.steps.length).toBe(all.length);
        // Neither here nor at a place beside.
        for (const { rules } of told.steps)
          for (const place of [0, 1, 2]) {
            const counts = rules.map(
              (rule) => numbered[(rule as { nightsAtLeast: number }).nightsAtLeast]!.patients[place]!,
            );
            expect(Math.max(...counts) === 0 || Math.max(...counts) >= k).toBe(true);
          }
      }),
    );
  });

  test("a rule of few patients is not told with those not read alone, whose number the share read tells", () => {
    const few = { removed: 3, patients: [3], rules: [{ nightsAtLeast: 1 }] };
    const read = { removed: 40, patients: [30], rules: ["read" as const] };
    const many = { removed: 50, patients: [40], rules: [{ nightsAtLeast: 2 }] };
    expect(toldOf(100, [few, read], 11)).toEqual({ state: "hidden" });
    expect(toldOf(100, [many, few, read], 11)).toMatchObject({
      steps: [{ rules: [...many.rules, ...few.rules, ...read.rules], removed: 93, left: 7 }],
    });
    expect(toldOf(100, [few, many, read], 11)).toMatchObject({ steps: [{ removed: 53 }, { removed: 40 }] });
  });

  test("a rule of few patients is told with the next, the last with the one before, alone not at all", () => {
    const rule = (nights: number) => [{ nightsAtLeast: nights }];
    const few = { removed: 3, patients: [3] };
    const many = { removed: 40, patients: [30] };
    expect(
      toldOf(
        100,
        [
          { ...few, rules: rule(1) },
          { ...many, rules: rule(2) },
        ],
        11,
      ),
    ).toEqual({
      state: "counted",
      units: 100,
      steps: [{ rules: [...rule(1), ...rule(2)], removed: 43, left: 57 }],
    });
    expect(
      toldOf(
        100,
        [
          { ...many, rules: rule(1) },
          { ...few, rules: rule(2) },
        ],
        11,
      ),
    ).toMatchObject({
      steps: [{ rules: [...rule(1), ...rule(2)], removed: 43, left: 57 }],
    });
    expect(toldOf(100, [{ ...few, rules: rule(1) }], 11)).toEqual({ state: "hidden" });
  });
});
