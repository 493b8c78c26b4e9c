import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { View } from "../../perimeter/View.ts";
import { completenessOf } from "../completeness/lineCompleteness.ts";
import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import type { FigureSource } from "../createFigureService.ts";
import { linesOf } from "../linesOf.ts";
import type { EarlyWeek } from "./EarlyWeek.ts";
import { isWatched } from "./isWatched.ts";

/** What is said of the weeks of an indicator at a site, by their first day; null where they are not watched. */
export type EarlyWeeks = (indicator: Indicator, site: number, week: string) => EarlyWeek | null;

/**
 * The weeks of some sites as their screens watch them, for the indicators of a family whose sheet asks for it: the lines of the screens,
 * so that a table says the same.
 */
export async function earlyWeeks(
  source: FigureSource,
  family: Family,
  indicators: readonly Indicator[],
  sites: readonly number[],
  view: Omit<View, "site" | "grain">,
  k: number,
  options: QueryOptions,
): Promise<EarlyWeeks> {
  const watched = indicators.filter(isWatched);
  const series = new Map<string, ControlSeries>();
  for (const site of watched.length > 0 ? sites : []) {
    const completeness = await completenessOf(source, [site], k, options);
    const weekly: View = { ...view, site, grain: "week" };
    const { lines } = await linesOf(source, family, watched, weekly, { sites: [site], completeness }, k, options);
    for (const line of lines.get(site)!) series.set(`${line.indicator.id} ${site}`, line.series);
  }
  return ({ id }, site, week) => {
    const found = series.get(`${id} ${site}`);
    const point = found?.points.find(({ period }) => period === week);
    return found && point ? weekOf(found, point) : null;
  };
}

function weekOf({ watch, chart }: ControlSeries, { centre, upperLimit, signal }: SeriesPoint): EarlyWeek | null {
  if (!watch || watch.state === "by week") return null;
  if (watch.state === "shifted") return { state: "dates shifted" };
  if ((chart !== "EARS C2" && chart !== "Farrington") || centre === null || upperLimit === null)
    return { state: "no threshold" };
  return { state: "judged", method: chart, expected: centre, upper: upperLimit, signal: signal !== null };
}
