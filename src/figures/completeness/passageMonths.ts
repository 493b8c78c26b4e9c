import { passageCoverageName } from "../../cube/passageCoverage.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import { familyId, familiesOf } from "../../indicators/compile/Family.ts";
import { missingColumns } from "../../indicators/measured.ts";
import { lastWholeMonth } from "../../perimeter/months.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { FigureSource } from "../createFigureService.ts";
import { hidePlaces } from "../protection/hidePlaces.ts";
import type { SourceMonths } from "./fitCompleteness.ts";

/** The indicator that is taken over all emergency passages. */
const reportId = "emergency-report";

/**
 * Emergency passages with a document of the emergency department, month by month of arrival, of some hospitals or of what is above them.
 * Null where the extract has no such roll-up. As for every share of whether a document was made, only the denominator is protected: these
 * passages are those of the indicator `emergency-report`, and hidden where its figure is.
 */
export async function passageMonths(
  source: FigureSource,
  sites: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<number, SourceMonths> | null> {
  const { cube, descriptor, catalogue, columns } = source;
  const rollUp = cube.get(passageCoverageName);
  const measurable = catalogue.filter((indicator) => missingColumns(indicator, columns).length === 0);
  const report = measurable.find(({ id }) => id === reportId);
  if (!rollUp || !report) return null;
  const { start, end, watermark } = calendarOf(descriptor);
  const complete = [end, watermark.visits, watermark.notes].map((day) => lastWholeMonth(day.slice(0, 10)));
  const last = complete.reduce((earliest, month) => (month < earliest ? month : earliest));
  const family = familiesOf(measurable).find(({ id }) => id === familyId(report))!;
  const days = { from: periodOf(start, "month").start, to: periodOf(end, "month").end };
  const settled = await hidePlaces(
    source,
    family,
    [report],
    sites,
    { filters: {}, ...days, grain: "month" },
    k,
    options,
  );
  const key = (name: "date" | "place", row: number) => rollUp.keys[name]!.values[rollUp.keys[name]!.codes[row]!];
  const found = new Map(sites.map((site) => [site, { months: [] as SourceMonths["months"][number][], hidden: 0 }]));
  for (let row = 0; row < rollUp.length; row += 1) {
    const [site, date] = [key("place", row) as number, key("date", row) as string];
    const month = date.slice(0, 7);
    const into = found.get(site);
    if (!into || date < start || month > last) continue;
    if (rollUp.sums.patients![row]! < k || settled.isHidden(report, site, date)) into.hidden += 1;
    else
      into.months.push({
        month,
        numerator: rollUp.sums.numerator![row]!,
        denominator: rollUp.sums.denominator![row]!,
      });
  }
  for (const { months } of found.values()) months.sort((a, b) => (a.month < b.month ? -1 : 1));
  return found;
}
