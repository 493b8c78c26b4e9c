import { expect, test } from "vitest";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import { buildCube } from "./buildCube.ts";
import { randomCalendar, randomStore } from "./testing/randomStore.ts";
import { expectRollUpsToEqualRecords } from "./testing/rollUpLaw.ts";

test("roll-ups and records give the same answer to any question (native)", async () => {
  const engine = await openNativeEngine();
  await randomStore(engine, 1);
  await buildCube(engine, catalogue, randomCalendar, duckdb);
  await engine.lock();
  expect(await expectRollUpsToEqualRecords(engine, 300)).toBeGreaterThan(100);
  await engine.close();
}, 60_000);
