import { readableGrain } from "../disclosure/readableGrain.ts";
import type { QueryOptions } from "../engine/Engine.ts";
import type { Family } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Grain, View } from "../perimeter/View.ts";
import type { FigureSource } from "./createFigureService.ts";
import type { CorrectedFigures, IndicatorFigures } from "./IndicatorFigures.ts";
import { type AskedSites, linesOf } from "./linesOf.ts";
import { hiddenIn, manyHidden } from "./manyHidden.ts";

/** Where too much of a line is hidden, the line at the finest of the coarser grains that hides few enough points. */
export async function readableLine(
  source: FigureSource,
  family: Family,
  indicator: Indicator,
  { series }: Pick<IndicatorFigures, "series">,
  view: View,
  asked: AskedSites,
  k: number,
  options: QueryOptions,
): Promise<CorrectedFigures | null> {
  if (!manyHidden(series, view)) return null;
  for (const grain of coarserThan(view.grain)) {
    const coarser: View = { ...view, grain };
    const { lines, corrected } = await linesOf(source, family, [indicator], coarser, asked, k, options);
    const [line] = lines.get(view.site)!;
    if (readableGrain([{ grain, hidden: hiddenIn(line!.series, view) }])) return corrected(line!, view.site);
  }
  return null;
}

/** A quarter is coarser than a month, a committee term than a quarter. */
function coarserThan(grain: Grain): readonly Grain[] {
  const fromFine: readonly Grain[] = ["week", "month", "quarter", "term"];
  return fromFine.slice(fromFine.indexOf(grain) + 1);
}
