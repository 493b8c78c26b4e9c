import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import { familiesOf } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { periodOf, periodsBetween } from "../../perimeter/periods.ts";
import { upwards } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import { correctionOf } from "../correction/correctionOf.ts";
import type { FigureSource } from "../createFigureService.ts";
import { declaredBreaks } from "../declaredBreaks.ts";
import { describeIndicator } from "../describeIndicator.ts";
import { watchAt } from "../early/watchAt.ts";
import { finestGrainOf } from "../finestGrainOf.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import type { JudgedCell } from "../Ledger.ts";
import { placeOf } from "../placeOf.ts";
import { askProtected } from "../protection/askProtected.ts";
import { readAsWhole } from "../readAsWhole.ts";
import { statusAt } from "../statusAt.ts";
import { turns } from "../turns.ts";
import { basisOf, type Fits } from "./completenessAt.ts";

/** Indicators of a family that are asked together: few enough for their answer not to hold the page up. */
const together = 4;

const batches = (indicators: readonly Indicator[]) =>
  Array.from({ length: Math.ceil(indicators.length / together) }, (_, at) =>
    indicators.slice(at * together, (at + 1) * together),
  );

/** The lines of some indicators at each of some sites of one level, asked together: each as its own screen shows it, but for the latest weeks beside months. */
export async function siteLines(
  source: FigureSource,
  indicators: readonly Indicator[],
  fits: ReadonlyMap<number, Fits>,
  view: View,
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<number, readonly IndicatorFigures[]>> {
  const { descriptor, tree, validations } = source;
  const calendar = calendarOf(descriptor);
  const sites = [...fits.keys()];
  const parts = sites.map((site) => placeOf(tree, site));
  const window = readAsWhole(view, calendar);
  const inquiry = { place: placeOf(tree, view.site), filters: view.filters, parts };
  const asked = familiesOf(indicators).flatMap((family) =>
    [...new Set(family.indicators.map((indicator) => finestGrainOf(indicator, view.grain)))].flatMap((grain) =>
      batches(family.indicators.filter((indicator) => finestGrainOf(indicator, view.grain) === grain)).map(
        (readable) => ({ family, grain, readable }),
      ),
    ),
  );
  const turn = turns(options.signal);
  const found = new Map(sites.map((site) => [site, [] as IndicatorFigures[]]));
  // One after another, a few indicators at a time: the page takes its turn between them.
  for (const { family, grain, readable } of asked) {
    const days = { from: periodOf(calendar.start, grain).start, to: periodOf(calendar.end, grain).end };
    const all = periodsBetween(calendar.start, calendar.end, grain);
    const isCount = ({ shape }: Indicator) => shape === "count";
    const askWhole = (asked: readonly Indicator[], within: typeof days) =>
      askProtected(source, family, asked, { ...inquiry, ...within, grain: null }, k, options);
    const periods = await askProtected(source, family, readable, { ...inquiry, ...days, grain }, k, options);
    await turn();
    const wholes = [
      readable.some(isCount) ? await askWhole(readable.filter(isCount), days) : null,
      window && !readable.every(isCount)
        ? await askWhole(
            readable.filter((one) => !isCount(one)),
            window,
          )
        : null,
    ];
    await turn();
    const cellsOf = (cells: ReadonlyMap<string, readonly JudgedCell[]> | undefined, id: string, site: number) =>
      (cells?.get(id) ?? []).filter(({ part }) => part === site);
    for (const site of sites) {
      const breaks = declaredBreaks(descriptor.breaks, tree, site);
      const correction = { validations, path: upwards(tree, site), k };
      for (const indicator of readable)
        found.get(site)!.push(
          describeIndicator(indicator, cellsOf(periods.cells, indicator.id, site), {
            view: { ...view, site, grain },
            calendar,
            k,
            periods: all,
            breaks,
            completeness: { here: basisOf(indicator, fits.get(site)), below: [] },
            statusOf: (one) => statusAt(source, one, site),
            watch: watchAt(source, indicator, site, { ...inquiry, ...days, grain }, k),
            correct: ({ tally, verdict }) => correctionOf(indicator, tally, verdict, correction),
            whole: wholes.flatMap((whole) => cellsOf(whole?.cells, indicator.id, site))[0] ?? null,
            answeredFrom: periods.answeredFrom,
          }),
        );
      await turn();
    }
  }
  return found;
}
