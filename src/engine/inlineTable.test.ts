import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoadingEngine } from "./Engine.ts";
import { inlineTable } from "./inlineTable.ts";
import { openNativeEngine } from "./native/openNativeEngine.ts";

let engine: LoadingEngine;
beforeAll(async () => void (engine = await openNativeEngine()));
afterAll(() => engine.close());

test("brings values of each type, empty text and nulls, in step", async () => {
  const table = inlineTable([
    { name: "code", type: "INTEGER", values: [0, 1, 2] },
    { name: "a word", type: "VARCHAR", values: ['l\'été, "là"', "", null] },
    { name: "sex", type: "ENUM ('f', 'm')", values: ["m", null, "f"] },
    { name: "flag", type: "BOOLEAN", values: [true, false, null] },
  ]);
  const { columns } = await engine.query({
    sql: `SELECT * REPLACE (sex::VARCHAR AS sex) FROM ${table} AS t ORDER BY code`,
    shape: { code: "integer", "a word": "text", sex: "text", flag: "boolean" },
  });
  expect(columns).toEqual({
    code: [0, 1, 2],
    "a word": ['l\'été, "là"', "", null],
    sex: ["m", null, "f"],
    flag: [true, false, null],
  });
});

test("brings no row and a single null", async () => {
  const count = async (values: readonly null[]) =>
    (
      await engine.query({
        sql: `SELECT count(*) AS n FROM ${inlineTable([{ name: "a", type: "INTEGER", values }])}`,
        shape: { n: "integer" },
      })
    ).columns.n[0];
  expect([await count([]), await count([null])]).toEqual([0, 1]);
});

test("refuses its own separators", () => {
  expect(() => inlineTable([{ name: "a", type: "VARCHAR", values: ["x\u001fy"] }])).toThrow(RangeError);
});
