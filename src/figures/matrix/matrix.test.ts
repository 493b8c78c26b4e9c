import { describe, expect, it } from "vitest";
import { dischargeLetter8Days } from "../../indicators/catalogue/discharge-letter/dischargeLetter8Days.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import type { View } from "../../perimeter/View.ts";
import { exampleLine } from "../sentences/testing/exampleLine.ts";
import { acrossSites } from "../signals/acrossSites.ts";
import type { SiteCells } from "./CellFigures.ts";
import { matrixOf } from "./matrixOf.ts";
import type { MatrixPiece, MatrixSignals } from "./MatrixPiece.ts";
import { matrixTallies } from "./MatrixTallies.ts";
import { signalsOf } from "../signals/signalsOf.ts";
import { unusualOf } from "../signals/SignalTally.ts";

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
    const { bySite, byIndicator, whole } = await matrixTallies(lines);
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
  });
});

describe("a matrix", () => {
  const catalogue = [dischargeLetterDay0, dischargeLetter8Days];
  const ids = catalogue.map(({ id }) => id);
  const view: View = { site: 1, from: "2024-01", to: "2024-12", grain: "month", filters: {} };
  /** The sites one indicator at a time, the last of the catalogue first. */
  async function* linesBelow(asked: readonly string[], sites: readonly number[]) {
    for (const id of asked.toReversed())
      yield new Map(sites.map((site) => [site, lines.get(site)!.filter(({ indicator }) => indicator.id === id)]));
  }

  it("tells its cells as they are known, without their series, and last what they say together", async () => {
    const pieces: MatrixPiece[] = [];
    for await (const piece of matrixOf({ linesBelow }, ids, [2, 3], view)) pieces.push(piece);
    const [first, second, last] = pieces as [{ cells: SiteCells }, { cells: SiteCells }, { signals: MatrixSignals }];
    expect(pieces).toHaveLength(3);
    expect([...first.cells].map(([site, cells]) => [site, cells.length])).toEqual([
      [2, 1],
      [3, 0],
    ]);
    const { indicator, period, current, marks, variation } = lines.get(3)![0]!;
    expect(second.cells.get(3)).toEqual([{ indicator, period, current, marks, variation }]);
    const both = new Map([2, 3].map((site) => [site, lines.get(site)!]));
    expect(last.signals).toEqual({ tallies: await matrixTallies(both), shared: acrossSites(signalsOf(both)) });
  });

  it("of some indicators counts those alone", async () => {
    let signals: MatrixSignals | undefined;
    for await (const piece of matrixOf({ linesBelow }, [dischargeLetter8Days.id], [2, 3], view))
      if ("signals" in piece) signals = piece.signals;
    expect(signals!.tallies.bySite.get(3)?.chance).toBeNull();
    expect(unusualOf(signals!.tallies.whole)).toBe(1);
  });

  it("stops when nobody waits any more", async () => {
    const stop = new AbortController();
    let told = 0;
    await expect(async () => {
      for await (const _ of matrixOf({ linesBelow }, ids, [2, 3], view, stop.signal)) {
        told += 1;
        stop.abort();
      }
    }).rejects.toThrow("abort");
    expect(told).toBe(1);
  });
});
