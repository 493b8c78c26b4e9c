import { expect, test } from "vitest";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import type { View } from "../../perimeter/View.ts";
import { gathered } from "../gathered.ts";
import { createFigureService } from "../createFigureService.ts";
import { randomFigures } from "../testing/randomFigures.ts";
import { chanceOf } from "./chanceOf.ts";
import { linesInOrder } from "./linesInOrder.ts";
import { signalCounts } from "./signalCounts.ts";
import { signalsBelow } from "./signalsBelow.ts";

test("of each site below is told what its own overview shows, by week and below a hospital with a filter", async () => {
  const indicators = [dischargeLetterDay0, documentCoverage];
  const source = await randomFigures({ seed: 2, stays: 20_000, k: 5, indicators });
  const service = createFigureService(source);
  const window = { from: "2024-01", to: "2024-11" } as const;
  const views: readonly View[] = [
    { ...window, site: 1, grain: "week", filters: {} },
    { ...window, site: 100, grain: "month", filters: { sex: "f" } },
  ];
  let told = 0;
  for (const view of views) {
    const below = source.tree.sites.get(view.site)!.children;
    const signals = await signalsBelow(service, view, below);
    const ids = service.catalogue.map(({ id }) => id);
    const all = linesInOrder(await gathered(service.linesBelow(ids, below, view)), ids, below);
    expect([...signals.keys()]).toEqual(below);
    for (const site of below) {
      const { lines } = await service.overview({ ...view, site });
      expect(all.get(site)).toEqual(lines);
      expect(signals.get(site)).toEqual({ counts: signalCounts(lines), chance: chanceOf(lines) });
      told += lines.flatMap(({ series }) => series.points).filter(({ figure }) => figure.state === "final").length;
    }
  }
  expect(told).toBeGreaterThan(100);
  await source.engine.close();
});
