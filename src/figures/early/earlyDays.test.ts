import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { flu } from "../../indicators/catalogue/epidemics/flu.ts";
import { addDays } from "../../perimeter/periods.ts";
import { createFigureService, type FigureSource } from "../createFigureService.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { randomFigures } from "../testing/randomFigures.ts";

let source: FigureSource & { readonly engine: LoadingEngine };
beforeAll(async () => {
  source = await randomFigures({ seed: 5, stays: 6000, k: 2, indicators: [flu] });
}, 60_000);
afterAll(() => source.engine.close());

const view = { from: "2024-01", to: "2024-11", grain: "week", filters: {} } as const;
const daysOf = (more: Partial<FigureSource>, site = source.tree.root, filters = {}) =>
  createFigureService({ ...source, ...more }).earlyDays({ ...view, site, filters }, "2024-01-01");

test("days add up to the week on the screen of alerts, and a hidden week shows none", async () => {
  const { root } = source.tree;
  const [line] = await createFigureService(source).early({ ...view, site: root });
  const told = await daysOf({});
  if (told.state !== "read") throw new Error(told.state);
  const byDay = new Map(told.days.get(flu.id)!.map(({ day, figure }) => [day, figure]));
  const weeks = line!.series.points
    .filter(({ period }) => byDay.has(period) && byDay.has(addDays(period, 6)))
    .map(({ period, figure }) => ({
      week: isCounted(figure) ? figure.numerator : null,
      days: Array.from({ length: 7 }, (_, at) => byDay.get(addDays(period, at))!),
    }));
  const whole = weeks.filter(({ week, days }) => week !== null && days.every(isCounted));
  expect(whole.length).toBeGreaterThan(2);
  for (const { week, days } of whole)
    expect(days.reduce((sum, day) => sum + (isCounted(day) ? day.numerator : 0), 0)).toBe(week);
  const hidden = weeks.filter(({ week }) => week === null);
  expect(hidden.flatMap(({ days }) => days.filter(isCounted))).toEqual([]);
});

test("of a part, of a filtered view, of shifted dates and of published counts no day is told, and why is", async () => {
  const [below] = source.tree.sites.get(source.tree.root)!.children;
  expect(await daysOf({}, below)).toEqual({ state: "part" });
  expect(await daysOf({}, source.tree.root, { sex: "f" })).toEqual({ state: "part" });
  const pseudonymisation = { method: "", dateShift: "per-stay", maxShiftDays: 2, linkable: true } as const;
  const { descriptor } = source;
  expect(await daysOf({ descriptor: { ...descriptor, pseudonymisation } })).toEqual({ state: "shifted", days: 2 });
  expect(await daysOf({ published: new Map() })).toEqual({ state: "published" });
});
