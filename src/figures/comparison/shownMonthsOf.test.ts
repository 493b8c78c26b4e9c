import { expect, test } from "vitest";
import type { View } from "../../perimeter/View.ts";
import { createFigureService } from "../createFigureService.ts";
import { randomFigures } from "../testing/randomFigures.ts";

test("a hidden window shows the sum of the months that its own screen shows, and only where these are most of them", async () => {
  const source = await randomFigures({ seed: 2, stays: 12_000, k: 11 });
  const service = createFigureService(source);
  const ids = service.catalogue.filter(({ shape }) => shape === "proportion").map(({ id }) => id);
  const seen = { some: 0, none: 0 };
  for (const site of service.tree.sites.keys()) {
    const view: View = { site, from: "2024-01", to: "2024-11", grain: "month", filters: {} };
    const { lines } = await service.overview(view);
    for (const { indicator, figure, window, shown } of await service.levels(ids, [site], view)) {
      if (!shown) {
        seen.none += figure.state === "hidden" ? 1 : 0;
        continue;
      }
      expect(figure.state).toBe("hidden");
      const { series } = lines.find((line) => line.indicator.id === indicator)!;
      const months = series.points
        .filter(({ period }) => period >= `${window!.from}-01` && period <= `${window!.to}-31`)
        .flatMap(({ figure: month }) => (month.state === "final" && month.denominator > 0 ? [month] : []));
      const sum = (of: "numerator" | "denominator") => months.reduce((total, month) => total + month[of], 0);
      expect([indicator, site, shown.months, shown.figure]).toEqual([
        indicator,
        site,
        months.length,
        expect.objectContaining({ state: "final", numerator: sum("numerator"), denominator: sum("denominator") }),
      ]);
      expect(shown.months).toBeLessThan(shown.of);
      expect(shown.months / shown.of).toBeGreaterThanOrEqual(0.75);
      seen.some += 1;
    }
  }
  await source.engine.close();
  expect(seen.some).toBeGreaterThan(0);
  expect(seen.none).toBeGreaterThan(0);
});
