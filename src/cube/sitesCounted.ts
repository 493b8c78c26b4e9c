import type { Measure } from "../indicators/compile/measures.ts";
import type { RollUp } from "./RollUp.ts";

const known = new WeakMap<RollUp, Map<string, ReadonlySet<number>>>();

/** The sites of a roll-up `month_site` where a measure counts any unit in the whole extract, whatever the month; found once. */
export function sitesCounted(rollUp: RollUp, { stored, conditions }: Measure): ReadonlySet<number> {
  const found = known.get(rollUp) ?? new Map<string, ReadonlySet<number>>();
  known.set(rollUp, found);
  const name = JSON.stringify([stored, conditions]);
  const sites = found.get(name) ?? sitesWithUnits(rollUp, stored, conditions);
  found.set(name, sites);
  return sites;
}

function sitesWithUnits({ keys, sums, length }: RollUp, stored: string, conditions: Measure["conditions"]) {
  const [place, condition, units] = [keys.place!, keys.condition, sums[stored]!];
  const isAsked = condition?.values.map((value) => conditions === null || conditions.includes(value as string));
  const sites = new Set<number>();
  for (let row = 0; row < length; row++)
    if (units[row] !== 0 && isAsked?.[condition!.codes[row]!] !== false)
      sites.add(place.values[place.codes[row]!] as number);
  return sites;
}
