import { afterAll, beforeAll, expect, test } from "vitest";
import type { AnswerSource } from "../cube/answer.ts";
import { buildCube } from "../cube/buildCube.ts";
import type { Place } from "../cube/Question.ts";
import { randomCalendar, randomStore } from "../cube/testing/randomStore.ts";
import type { LoadingEngine } from "../engine/Engine.ts";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { familiesOf } from "../indicators/compile/Family.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { periodOf } from "../perimeter/periods.ts";
import { addUpWithin, ask, confirm, type JudgedCell, seriesInquiry } from "./Ledger.ts";

let source: AnswerSource;
let engine: LoadingEngine;
beforeAll(async () => {
  engine = await openNativeEngine();
  await randomStore(engine, 1);
  source = { cube: await buildCube(engine, catalogue, randomCalendar, duckdb), engine, dialect: duckdb };
});
afterAll(() => engine.close());

const place: Place = { level: "group", site: 10, hospitals: [100, 200], units: [] };
const days = { from: periodOf(randomCalendar.start, "month").start, to: periodOf(randomCalendar.end, "month").end };

test("months added up and confirmed are judged as the whole is", async () => {
  let confirmed = 0;
  for (const k of [3, 11, 40, 60, 75, 90])
    for (const family of familiesOf(catalogue)) {
      const { indicators } = family;
      const { cells } = await ask(
        source,
        family,
        indicators,
        seriesInquiry(place, { sex: "f" as const }, "month", days.from, days.to),
        k,
        {},
      );
      const whole = { place, filters: { sex: "f" as const }, grain: null, ...days, by: [], parts: null };
      const asked = (await ask(source, family, indicators, whole, k, {})).cells;
      const sums = new Map(
        indicators.map((indicator) => [indicator, addUpWithin(indicator, cells.get(indicator.id)!, days, "month", k)!]),
      );
      const doubtful = new Map<Indicator, readonly JudgedCell[]>(
        [...sums].filter(([, { verdict }]) => verdict === "verify").map(([indicator, sum]) => [indicator, [sum]]),
      );
      confirmed += doubtful.size;
      const settled = doubtful.size > 0 ? await confirm(source, family, doubtful, whole, k, {}) : doubtful;
      for (const [indicator, sum] of sums) {
        const cell = settled.get(indicator)?.[0] ?? sum;
        const direct = asked.get(indicator.id)![0]!;
        const { denominator, numerator } = direct.tally;
        expect([k, indicator.id, cell.verdict]).toEqual([k, indicator.id, direct.verdict]);
        expect(cell.tally).toMatchObject({ denominator, numerator });
      }
    }
  expect(confirmed).toBeGreaterThan(0);
});

test("no bound of patients is above what the records count, and months have the tighter one", async () => {
  let counted = 0;
  let tighter = 0;
  for (const grain of ["month", "quarter", null] as const)
    for (const k of [3, 11, 25, 40])
      for (const family of familiesOf(catalogue)) {
        const inquiry = { ...seriesInquiry(place, {}, "month", days.from, days.to), grain, by: ["stay_type" as const] };
        const { cells } = await ask(source, family, family.indicators, inquiry, k, {});
        for (const { tally } of [...cells.values()].flat())
          for (const { bound, boundInMonth, exact } of Object.values(tally.patients)) {
            if (grain !== "month") expect(boundInMonth).toBe(0);
            if (boundInMonth > bound) tighter += 1;
            if (exact === null) continue;
            counted += 1;
            expect(Math.max(bound, boundInMonth)).toBeLessThanOrEqual(exact);
          }
      }
  expect(counted).toBeGreaterThan(30);
  expect(tighter).toBeGreaterThan(100);
});
