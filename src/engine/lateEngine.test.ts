import { expect, test } from "vitest";
import type { Engine, Result, Shape } from "./Engine.ts";
import { lateEngine } from "./lateEngine.ts";

const statement = { sql: "SELECT 1 AS n", shape: { n: "integer" } } as const;
const answer = { length: 1, columns: { n: [1] } };
let closed = 0;
const ready: Engine = {
  query: <S extends Shape>() => Promise.resolve(answer as unknown as Result<S>),
  close: () => Promise.resolve(void (closed += 1)),
};

test("a question waits for the engine, which may start because of it", async () => {
  let start!: (engine: Engine) => void;
  const late = lateEngine(new Promise((resolve) => (start = resolve)), () => start(ready));
  const asked = late.query(statement, { signal: new AbortController().signal });
  expect(await asked).toEqual(answer);
  await late.close();
  expect(closed).toBe(1);
});

test("an aborted question waits no longer", async () => {
  const controller = new AbortController();
  const asked = lateEngine(new Promise(() => undefined)).query(statement, { signal: controller.signal });
  controller.abort(new Error("no longer wanted"));
  await expect(asked).rejects.toThrow("no longer wanted");
});

test("questions fail as the engine did, and closing it does not", async () => {
  const late = lateEngine(Promise.reject(new RangeError("no memory")));
  await expect(late.query(statement)).rejects.toThrow("no memory");
  await late.close();
});
