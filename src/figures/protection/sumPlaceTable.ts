import { patientSides } from "../../cube/patients.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { PlaceTable } from "./PlaceTable.ts";

/** The months of a table as the longer periods that they belong to. Bounds over the extract add up; no period has fewer patients than a month of it. */
export function sumPlaceTable(
  months: PlaceTable,
  indicators: readonly Indicator[],
  periodOf: (month: string | null) => string | null | undefined,
): PlaceTable {
  const periods = [...new Set(months.periods.map(periodOf))].filter((period) => period !== undefined);
  const table = new PlaceTable(months.sites, periods, false);
  const into = months.sites.flatMap((site) =>
    months.periods.map((month) => {
      const period = periodOf(month);
      return period === undefined ? -1 : table.position(site, period);
    }),
  );
  for (const indicator of indicators) {
    const [from, to] = [months.counts(indicator), table.counts(indicator)];
    for (const side of patientSides)
      for (let at = 0; at < into.length; at++) {
        const [own, sum] = [from.inMonth[side][at]!, into[at]!];
        if (sum < 0) continue;
        to.units[side][sum]! += from.units[side][at]!;
        to.bound[side][sum]! += from.bound[side][at]!;
        if (own > to.inMonth[side][sum]!) to.inMonth[side][sum] = own;
      }
  }
  return table;
}
