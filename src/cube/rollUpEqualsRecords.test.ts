import { expect, test } from "vitest";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import { buildCube } from "./buildCube.ts";
import { answerDigests } from "./testing/answerDigests.ts";
import { randomCalendar, randomStore } from "./testing/randomStore.ts";
import { expectRollUpsToEqualRecords } from "./testing/rollUpLaw.ts";

test("roll-ups and records give the same answer to any question (native)", async () => {
  const engine = await openNativeEngine();
  await randomStore(engine, 1);
  const cube = await buildCube(engine, catalogue, randomCalendar, duckdb);
  await engine.lock();
  const source = { cube, engine, dialect: duckdb };
  expect(await expectRollUpsToEqualRecords(source, 300)).toBeGreaterThan(100);
  // The browser's engine is held to the same list: run with `-u` when questions, records or the catalogue change.
  await expect(`${JSON.stringify(await answerDigests(source, 60), null, 2)}\n`).toMatchFileSnapshot(
    "testing/nativeDigests.json",
  );
  await engine.close();
}, 60_000);
