import { passageCoverageName } from "../../cube/passageCoverage.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import { lastWholeMonth } from "../../perimeter/months.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { SourceMonths } from "./fitCompleteness.ts";

/**
 * Emergency passages with a document of the emergency department, month by month of arrival, of each hospital and what is above it.
 * Null where the extract has no such roll-up. As for every share of whether a document was made, only the denominator is protected.
 */
export function passageMonths(
  { cube, descriptor }: Pick<FigureSource, "cube" | "descriptor">,
  k: number,
): ReadonlyMap<number, SourceMonths> | null {
  const rollUp = cube.get(passageCoverageName);
  if (!rollUp) return null;
  const { start, end, watermark } = calendarOf(descriptor);
  const complete = [end, watermark.visits, watermark.notes].map((day) => lastWholeMonth(day.slice(0, 10)));
  const last = complete.reduce((earliest, month) => (month < earliest ? month : earliest));
  const key = (name: "date" | "place", row: number) => rollUp.keys[name]!.values[rollUp.keys[name]!.codes[row]!];
  const found = new Map<number, { months: SourceMonths["months"][number][]; hidden: number }>();
  for (let row = 0; row < rollUp.length; row += 1) {
    const [site, date] = [key("place", row) as number, key("date", row) as string];
    const month = date.slice(0, 7);
    if (date < start || month > last) continue;
    const into = found.get(site) ?? { months: [], hidden: 0 };
    found.set(site, into);
    if (rollUp.sums.patients![row]! < k) into.hidden += 1;
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
