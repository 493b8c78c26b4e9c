import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { FigureSource } from "../createFigureService.ts";
import { finestGrainOf } from "../finestGrainOf.ts";
import { groupBy } from "../groupBy.ts";
import { lackedBy } from "../lackedBy.ts";
import type { Inquiry, JudgedCell } from "../Ledger.ts";
import { askProtected } from "../protection/askProtected.ts";
import { publishCharted, publishFigure } from "../publishFigure.ts";
import { sumTallies } from "../Tally.ts";
import type { ShownMonths } from "./ShownMonths.ts";

/** Below this share of the months their sum does not stand for the window. */
const fewest = 0.75;

/** By indicator and site. */
export type ShownMonthsOf = (indicator: Indicator, site: number) => ShownMonths | null;

/** What is shown of the hidden windows of some indicators of a family, over the days of `inquiry`, at each of its parts. */
export async function shownMonthsOf(
  source: FigureSource,
  family: Family,
  indicators: readonly Indicator[],
  inquiry: Omit<Inquiry, "by">,
  k: number,
  options: QueryOptions,
): Promise<ShownMonthsOf> {
  const monthly = { ...inquiry, grain: "month" as const };
  const readable = indicators.filter(
    (one) =>
      one.shape !== "count" &&
      finestGrainOf(one, "month") === "month" &&
      lackedBy(source, one, { ...monthly, by: [] }).length === 0,
  );
  if (readable.length === 0) return () => null;
  const { cells } = await askProtected(source, family, readable, monthly, k, options);
  const bySite = new Map(readable.map(({ id }) => [id, groupBy(cells.get(id) ?? [], ({ part }) => part)]));
  return (indicator, site) => summed(indicator, bySite.get(indicator.id)?.get(site) ?? []);
}

function summed(indicator: Indicator, months: readonly JudgedCell[]): ShownMonths | null {
  const counted = months.filter(({ verdict, tally }) => verdict !== "publish" || tally.denominator > 0);
  const shown = counted.filter(({ verdict }) => verdict === "publish").map(({ tally }) => tally);
  const isPart = shown.length > 0 && shown.length < counted.length;
  if (!isPart || shown.length < fewest * counted.length) return null;
  const total = sumTallies(shown);
  return {
    months: shown.length,
    of: counted.length,
    figure: publishFigure(indicator, total, "publish", "final"),
    charted: publishCharted(indicator, total, "publish", "final"),
  };
}
