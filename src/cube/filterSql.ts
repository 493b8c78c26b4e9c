import { literalList } from "../engine/literal.ts";
import { ageBands, type Filters } from "../perimeter/View.ts";
import type { Place } from "./Question.ts";

/** Filters as SQL over a unit or a roll-up cell `u`. */
export function filterSql(filters: Filters): readonly string[] {
  const tests: string[] = [];
  if (filters.sex) tests.push(`u.sex = '${filters.sex}'`);
  if (filters.age) tests.push(`u.age_band IN ${literalList(filters.age.map((band) => ageBands.indexOf(band)))}`);
  if (filters.visit) tests.push(`u.visit_type IN ${literalList(filters.visit)}`);
  if (filters.stay) tests.push(`u.stay_type IN ${literalList(filters.stay)}`);
  return tests;
}

/** Whether nothing is filtered. */
export function isUnfiltered(filters: Filters): boolean {
  return !filters.sex && !filters.age && !filters.visit && !filters.stay;
}

/** A place as SQL over the columns `hospital` and `unit_site`. */
export function placeSql(place: Place): readonly string[] {
  switch (place.level) {
    case "all":
      return [];
    case "group":
      return [`u.hospital IN ${literalList(place.hospitals)}`];
    case "hospital":
      return [`u.hospital = ${place.site}`];
    default:
      return [`u.hospital IN ${literalList(place.hospitals)}`, `u.unit_site IN ${literalList(place.units)}`];
  }
}
