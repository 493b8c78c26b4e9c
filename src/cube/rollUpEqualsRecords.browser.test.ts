import { expect, test } from "vitest";
import { openWasmEngine } from "../engine/wasm/openWasmEngine.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import { buildCube } from "./buildCube.ts";
import { answerDigests } from "./testing/answerDigests.ts";
import nativeDigests from "./testing/nativeDigests.json";
import { randomCalendar, randomStore } from "./testing/randomStore.ts";
import { expectRollUpsToEqualRecords } from "./testing/rollUpLaw.ts";

test.each([1, 2])(
  "roll-ups and records give the same answer to any question, and the browser the same as native DuckDB (WASM, %i thread(s))",
  { timeout: 120_000 },
  async (threads) => {
    const engine = await openWasmEngine({ threads });
    await randomStore(engine, 1);
    const cube = await buildCube(engine, catalogue, randomCalendar, duckdb);
    await engine.lock();
    const source = { cube, engine, dialect: duckdb };
    expect(await expectRollUpsToEqualRecords(source, 40)).toBeGreaterThan(10);
    expect(await answerDigests(source, nativeDigests.length)).toEqual(nativeDigests);
    await engine.close();
  },
);
