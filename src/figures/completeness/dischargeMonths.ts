import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf, cutoffOf } from "../../indicators/compile/Calendar.ts";
import { lastWholeMonth } from "../../perimeter/months.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { FigureSource } from "../createFigureService.ts";
import { placeOf } from "../placeOf.ts";
import { askProtected } from "../protection/askProtected.ts";
import { publishFigure } from "../publishFigure.ts";
import { isTurnDue, turn } from "../turn.ts";
import { coverageId, coverageOf } from "./coverageOf.ts";
import type { SourceMonths } from "./fitCompleteness.ts";

/**
 * Stays with a discharge document, month by month of discharge, of some sites on one level: the published figures of the indicator
 * `document-coverage`, of everybody whatever the filters, since a source is complete or not for all. Null where it is not measured.
 */
export async function dischargeMonths(
  source: FigureSource,
  sites: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<number, SourceMonths> | null> {
  const { descriptor, tree } = source;
  const measured = coverageOf(source);
  if (!measured) return null;
  const { coverage, family } = measured;
  const calendar = calendarOf(descriptor);
  const days = { from: periodOf(calendar.start, "month").start, to: periodOf(calendar.end, "month").end };
  const [only] = sites;
  const alone = sites.length === 1 && only !== undefined;
  const inquiry = {
    place: placeOf(tree, alone ? only : tree.root),
    filters: {},
    ...days,
    grain: "month" as const,
    parts: alone ? null : sites.map((site) => placeOf(tree, site)),
  };
  const { cells } = await askProtected(source, family, [coverage], inquiry, k, options);
  const last = lastWholeMonth(cutoffOf(coverage, calendar));
  const found = new Map(sites.map((site) => [site, { months: [] as SourceMonths["months"][number][], hidden: 0 }]));
  for (const cell of [...(cells.get(coverageId) ?? [])].sort((a, b) => (a.period! < b.period! ? -1 : 1))) {
    const month = cell.period!.slice(0, 7);
    const into = found.get(cell.part ?? only!);
    if (!into || month > last || cell.period! < calendar.start) continue;
    if (isTurnDue()) await turn(options.signal);
    const figure = publishFigure(coverage, cell.tally, cell.verdict, "final");
    if (figure.state === "hidden") into.hidden += 1;
    if (figure.state === "final")
      into.months.push({ month, numerator: figure.numerator, denominator: figure.denominator });
  }
  return found;
}
