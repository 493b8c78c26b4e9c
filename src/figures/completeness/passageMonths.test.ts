import { expect, test } from "vitest";
import { passageCoverageName } from "../../cube/passageCoverage.ts";
import { createFigureService } from "../createFigureService.ts";
import { randomFigures } from "../testing/randomFigures.ts";
import { passageMonths } from "./passageMonths.ts";

test("the completeness of passages tells no month of a hospital that the screen of their reports hides", async () => {
  // Some hospital-months are below it, and others are hidden with them.
  const k = 30;
  const source = await randomFigures({ seed: 6, stays: 3000, k });
  const { cube, engine } = source;
  const service = createFigureService(source);
  const { keys, sums, length } = cube.get(passageCoverageName)!;
  const large = new Set<string>();
  for (let row = 0; row < length; row += 1) {
    const [site, date] = ["place", "date"].map((name) => keys[name]!.values[keys[name]!.codes[row]!]);
    if (sums.patients![row]! >= k) large.add(`${site} ${String(date)}`);
  }
  let beside = 0;
  const sites = [100, 200, 300, 400, 500];
  const told = (await passageMonths(source, sites, k, {}))!;
  for (const site of sites) {
    const view = { site, from: "2024-01", to: "2024-11", grain: "month", filters: {} } as const;
    const { points } = (await service.indicator("emergency-report", view)).line.series;
    const months = told.get(site)!.months.map(({ month }) => `${month}-01`);
    for (const { period, figure } of points) {
      if (figure.state !== "hidden") continue;
      expect(months).not.toContain(period);
      if (large.has(`${site} ${period}`)) beside += 1;
    }
  }
  await engine.close();
  expect(beside).toBeGreaterThan(2);
});
