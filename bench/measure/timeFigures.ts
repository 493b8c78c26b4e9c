import { performance } from "node:perf_hooks";
import { openNativeEngine } from "../../src/engine/native/openNativeEngine.ts";
import { nativeReader } from "../../src/extract/reading/nativeReader.ts";
import { diskSource } from "../../src/extract/sources/diskSource.ts";
import { createFigureService } from "../../src/figures/createFigureService.ts";
import { openFigures } from "../../src/figures/openFigures.ts";
import { chanceOf } from "../../src/figures/signals/chanceOf.ts";
import type { LinesBySite } from "../../src/figures/LinesBySite.ts";
import { gathered } from "../../src/figures/gathered.ts";
import { linesInOrder } from "../../src/figures/signals/linesInOrder.ts";
import { signalsOf } from "../../src/figures/signals/signalsOf.ts";
import { sitesBelow } from "../../src/perimeter/SiteTree.ts";
import type { View } from "../../src/perimeter/View.ts";
import { percentile } from "../report/Measure.ts";

/**
 * A process of its own: the sample opened natively, then milliseconds of the overview of each hospital, of which waiting for statements
 * is not counted (sums of roll-ups are), and of all hospitals with their signals; printed as JSON.
 */
const folder = process.argv[2]!;
const opening = await openFigures(diskSource(folder), {
  openEngine: openNativeEngine,
  makeReader: (engine) => nativeReader(engine, folder),
});
if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
const { source, extract } = opening;

const service = createFigureService(source);
const view = (site: number): View => ({ site, from: "2023-11", to: "2026-10", grain: "month", filters: {} });

/** Milliseconds in which this thread was at work: while it waits for statements, which others run, it is not. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const before = performance.eventLoopUtilization();
  await work();
  return performance.eventLoopUtilization(before).active;
}

const hospitals = sitesBelow(service.tree, service.tree.root, "hospital").map(({ id }) => id);
const overviews: number[] = [];
for (const round of [0, 1, 2])
  for (const site of [service.tree.root, ...hospitals]) {
    const spent = await time(() => service.overview(view(site)));
    if (round > 0) overviews.push(spent);
  }
const ids = service.catalogue.map(({ id }) => id);
let lines: LinesBySite = new Map();
const matrices: number[] = [];
for (const round of [0, 1, 2, 3]) {
  const spent = await time(async () => {
    lines = linesInOrder(await gathered(service.linesBelow(ids, hospitals, view(service.tree.root))), ids, hospitals);
  });
  if (round > 0) matrices.push(spent);
}
const signals = [0, 1, 2].map(() => {
  const started = performance.now();
  signalsOf(lines, null);
  chanceOf([...lines.values()].flat());
  return performance.now() - started;
});
/** What this prints. */
export interface FigureTimes {
  readonly indicators: number;
  readonly overview: number;
  readonly overviewMedian: number;
  readonly matrix: number;
  readonly signals: number;
}
console.log(
  JSON.stringify({
    indicators: source.catalogue.length,
    overview: percentile(overviews, 0.95),
    overviewMedian: percentile(overviews, 0.5),
    matrix: percentile(matrices, 0.5),
    signals: Math.min(...signals),
  } satisfies FigureTimes),
);
await extract.engine.close();
