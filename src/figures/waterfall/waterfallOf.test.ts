import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCube } from "../../cube/buildCube.ts";
import { randomCalendar, randomStore } from "../../cube/testing/randomStore.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { familiesOf } from "../../indicators/compile/Family.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import { ask } from "../Ledger.ts";
import type { ProtectionSource } from "../protection/hidePlaces.ts";
import { placeOf } from "../placeOf.ts";
import { readSiteTree } from "../readSiteTree.ts";
import { waterfallOf } from "./waterfallOf.ts";

describe("from all units to the denominator", () => {
  let engine: LoadingEngine;
  let source: ProtectionSource;
  beforeAll(async () => {
    engine = await openNativeEngine();
    await randomStore(engine, 3, 6000);
    const cube = await buildCube(engine, catalogue, randomCalendar, duckdb);
    source = { cube, engine, dialect: duckdb, tree: await readSiteTree(engine) };
    await engine.lock();
  });
  afterAll(() => engine.close());

  test.each(catalogue.map((indicator) => [indicator.id, indicator] as const))(
    "%s: what the last rule leaves is the denominator of the figure",
    async (_, indicator) => {
      const family = familiesOf(catalogue).find(({ indicators }) => indicators.includes(indicator))!;
      let removed = 0;
      for (const place of [1, 200, 310].map((site) => placeOf(source.tree, site)))
        for (const filters of [{}, { sex: "f" as const, age: ["45–64" as const, "85+" as const] }]) {
          const days = { place, filters, from: "2024-03-01", to: "2024-09-30" };
          const told = await waterfallOf(source, family, indicator, days, { calendar: randomCalendar, k: 1 }, {});
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
