import type { Indicator } from "../../indicators/language/Indicator.ts";
import { type Counts, PlaceTable, type SideCounts } from "./PlaceTable.ts";

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
  const summed = (side: SideCounts): SideCounts => {
    const [units, bound, inMonth] = [0, 1, 2].map(() => new Float64Array(table.size)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let at = 0; at < into.length; at++) {
      const sum = into[at]!;
      if (sum < 0) continue;
      units[sum]! += side.units[at]!;
      bound[sum]! += side.bound[at]!;
      if (side.inMonth[at]! > inMonth[sum]!) inMonth[sum] = side.inMonth[at]!;
    }
    return { units, bound, inMonth };
  };
  const known = new Map<Counts, Counts>();
  for (const indicator of indicators) {
    const { denominator, numerator, remainder } = months.counts(indicator);
    const counts = known.get(months.counts(indicator)) ?? {
      denominator: summed(denominator),
      ...(numerator && { numerator: summed(numerator) }),
      ...(remainder && { remainder: summed(remainder) }),
    };
    known.set(months.counts(indicator), counts);
    table.set(indicator, counts);
  }
  return table;
}
