import type { Page } from "playwright";
import { type Measure, percentile } from "../report/Measure.ts";
import { type Changed, filterChanges } from "./filterChanges.ts";
import { noteInteractions, notedInteractions } from "./interactions.ts";
import { heldMemory } from "./memory.ts";
import { screenChanges } from "./screenChanges.ts";
import { scriptedUse } from "./scriptedUse.ts";
import { nameFunctions, untilPainted } from "./untilPainted.ts";

const filtered: readonly (Changed & { readonly name: string; readonly goal: number })[] = [
  { name: "all of the overview", path: "/", from: "2025-11", changes: 60, goal: 50 },
  { name: "an indicator", path: "/indicateur/discharge-letter-delay", from: "2025-12", changes: 12, goal: 50 },
  {
    name: "an indicator with its funnel",
    path: "/indicateur/discharge-letter-day0",
    from: "2025-12",
    changes: 12,
    goal: 100,
  },
  { name: "a site", path: "/site", from: "2025-12", changes: 12, goal: 50 },
  { name: "the matrix", path: "/comparaison", from: "2026-01", changes: 12, goal: 100 },
  { name: "small multiples", path: "/comparaison/discharge-letter-day0", from: "2026-02", changes: 12, goal: 100 },
];

/** The booklet of 25 indicators. */
const booklet = "/rapport/cme";

/** What a reader waits for on the screens of an extract that is open in `page`. */
export async function screenMeasures(
  page: Page,
  extract: string,
  say: (line: string) => void,
): Promise<readonly Measure[]> {
  await nameFunctions(page);
  const measures: Measure[] = [];
  const note = (measure: Measure) => {
    say(`${measure.name}: ${measure.value.toFixed(1)} ${measure.unit}`);
    measures.push(measure);
  };
  const add = (name: string, times: readonly number[], goal: number, parts: Measure["parts"] = {}) => {
    const [p50, max] = [percentile(times, 0.5), Math.max(...times)].map(Math.round) as [number, number];
    note({
      name,
      value: percentile(times, 0.95),
      unit: "ms",
      goalNow: goal,
      goalInTheEnd: goal,
      parts: { "p50 ms": p50, "max ms": max, measured: times.length, ...parts },
    });
  };
  for (const { name, goal, ...changed } of filtered)
    add(`filter change → ${name} repainted, p95`, await filterChanges(page, extract, changed), goal);

  const { first, again } = await screenChanges(page, extract);
  add("screen change → painted, p95", again, 100, { "first visit p95 ms": Math.round(percentile(first, 0.95)) });

  const ready = await untilPainted(page, `${booklet}?extract=${extract}`);
  note({
    name: "booklet of 25 indicators ready to print",
    value: ready,
    unit: "ms",
    goalNow: 3000,
    goalInTheEnd: 3000,
    parts: {},
  });

  await untilPainted(page, `/?extract=${extract}`);
  await scriptedUse(page, 1);
  const before = await heldMemory(page);
  await noteInteractions(page);
  await scriptedUse(page, 3);
  const after = await heldMemory(page);
  add("interaction → next paint over a scripted use, p95", await notedInteractions(page), 100);
  const ratios = { heap: after.heap / before.heap, resident: after.resident / before.resident };
  note({
    name: "memory after the scripted use ÷ before",
    value: Math.max(ratios.heap, ratios.resident),
    unit: "ratio",
    goalNow: 1.1,
    goalInTheEnd: 1.1,
    parts: { "heap MB": Math.round(after.heap / 1e6), "resident MB": Math.round(after.resident / 1e6) },
  });
  return measures;
}
