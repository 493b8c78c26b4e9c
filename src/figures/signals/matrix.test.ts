import { describe, expect, it } from "vitest";
import { dischargeLetter8Days } from "../../indicators/catalogue/discharge-letter/dischargeLetter8Days.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import type { View } from "../../perimeter/View.ts";
import { exampleLine } from "../sentences/testing/exampleLine.ts";
import { acrossSites } from "./acrossSites.ts";
import { linesBySite } from "./linesBySite.ts";
import { matrixTallies } from "./MatrixTallies.ts";
import { signalsOf } from "./signalsOf.ts";
import { unusualOf } from "./SignalTally.ts";

const months = Array.from({ length: 24 }, (_, month) => 0.745 + (month % 3) / 200);
const low = { rule: "outside", side: "low", meaning: "concern" } as const;
const high = { rule: "outside", side: "high", meaning: "improvement" } as const;
const line = (last: number, signal: typeof low | typeof high | null, indicator = dischargeLetterDay0) =>
  exampleLine({ indicator, values: [...months.slice(1), last], signal });
const lines = new Map([
  [2, [line(0.7, low), line(0.7, low, dischargeLetter8Days)]],
  [3, [line(0.6, low)]],
  [4, [line(0.8, high), line(0.75, null, dischargeLetter8Days)]],
]);

describe("signals of several sites", () => {
  it("are told once where the same indicator tells them in the same direction, the site of most units first", () => {
    const shared = acrossSites(signalsOf(lines));
    expect(shared.map(({ meaning, sites }) => [meaning, sites.map(({ site }) => site)])).toEqual([
      ["concern", [3]],
      ["concern", [2]],
      ["improvement", [4]],
    ]);
    const alike = acrossSites(signalsOf(new Map([...lines].map(([site, some]) => [site, some.slice(0, 1)]))));
    expect(alike.map(({ meaning, sites }) => [meaning, sites.map(({ site }) => site)])).toEqual([
      ["concern", [3, 2]],
      ["improvement", [4]],
    ]);
  });

  it("sum up to the same by site, by indicator and in all, each beside what chance would give to as many series", async () => {
    const { bySite, byIndicator, whole } = await matrixTallies(lines, [
      dischargeLetterDay0.id,
      dischargeLetter8Days.id,
    ]);
    const sums = [[...bySite.values()], [...byIndicator.values()], [whole]].map((tallies) => [
      tallies.reduce((sum, tally) => sum + unusualOf(tally), 0),
      tallies.reduce((sum, tally) => sum + (tally.chance?.series ?? 0), 0),
    ]);
    expect(sums).toEqual([
      [4, 5],
      [4, 5],
      [4, 5],
    ]);
    expect(whole).toMatchObject({ concern: 3, improvement: 1, neutral: 0 });
    const some = await matrixTallies(lines, [dischargeLetter8Days.id]);
    expect(some.bySite.get(3)?.chance).toBeNull();
    expect(unusualOf(some.whole)).toBe(1);
  });
});

it("gathers lines in the order of the catalogue as they are known, and stops when nobody waits any more", async () => {
  const catalogue = [dischargeLetterDay0, dischargeLetter8Days];
  const stop = new AbortController();
  const service = {
    catalogue,
    async *linesBelow(_: View, sites: readonly number[]) {
      for (const indicator of catalogue.toReversed())
        yield new Map(sites.map((site) => [site, [line(0.7, null, indicator)]]));
      stop.abort();
      yield new Map(sites.map((site) => [site, []]));
    },
  };
  const view: View = { site: 1, from: "2024-01", to: "2024-12", grain: "month", filters: {} };
  const known: (readonly string[])[] = [];
  await expect(async () => {
    for await (const lines of linesBySite(service, view, [2, 3], stop.signal))
      known.push(lines.get(3)!.map(({ indicator }) => indicator.id));
  }).rejects.toThrow("abort");
  expect(known).toEqual([[dischargeLetter8Days.id], [dischargeLetterDay0.id, dischargeLetter8Days.id]]);
});
