import fc from "fast-check";
import { expect, test } from "vitest";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { countRepeats } from "./countRepeats.ts";
import type { Loading } from "./Loading.ts";

test("repeated keys are counted alike in dense and in wide ranges", async () => {
  const engine = await openNativeEngine();
  const loading = { engine, signal: new AbortController().signal } as unknown as Loading;
  const key = fc.option(
    fc.oneof(fc.integer({ min: -20, max: 20 }).map(BigInt), fc.bigInt({ min: 1n, max: 2n ** 63n - 1n })),
    { freq: 5 },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 60 }), fc.boolean(), async (all, wide) => {
      const keys = wide ? all : all.map((each) => (each === null ? null : each % 30n));
      const known = keys.filter((each) => each !== null);
      const table = `(VALUES ${keys.map((each) => `(${each ?? "NULL"}::BIGINT)`).join(", ")}) AS t(id)`;
      expect(await countRepeats(loading, table, "id")).toBe(known.length - new Set(known).size);
    }),
    { numRuns: 40 },
  );
  await engine.close();
}, 30_000);
