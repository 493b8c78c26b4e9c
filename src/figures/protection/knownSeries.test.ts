import { expect, test } from "vitest";
import type { View } from "../../perimeter/View.ts";
import { createFigureService } from "../createFigureService.ts";
import { randomFigures } from "../testing/randomFigures.ts";

test("whatever a reader has looked at before, a view shows what it shows to who opens it first", async () => {
  const source = await randomFigures({ seed: 5, stays: 1500, k: 5 });
  const asked: readonly Partial<View>[] = [
    {},
    { from: "2024-03" },
    { site: 100 },
    { site: 100, from: "2024-03", to: "2024-07" },
    { site: 100, filters: { sex: "f" } },
    { site: 100, filters: { sex: "f" }, grain: "quarter" },
    { site: 100, unprotected: true },
    { from: "2024-03", filters: { sex: "f" } },
    { site: 100 },
  ];
  const service = createFigureService(source);
  for (const more of asked) {
    const view: View = { site: source.tree.root, from: "2024-01", to: "2024-12", grain: "month", filters: {}, ...more };
    const first = createFigureService({ ...source });
    expect((await service.overview(view)).lines).toEqual((await first.overview(view)).lines);
  }
  await source.engine.close();
});
