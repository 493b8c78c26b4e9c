import type { SplitBy } from "../../cube/Question.ts";
import { lackedGrains } from "../../cube/published/lackedGrains.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import { ageBands, type StayType } from "../../extract/store.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import { addMonths, lastWholeMonth } from "../../perimeter/months.ts";
import { addDays } from "../../perimeter/periods.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { coverageOf } from "../completeness/coverageOf.ts";
import type { FigureSource } from "../createFigureService.ts";
import { ask } from "../Ledger.ts";
import { placeOf } from "../placeOf.ts";
import { hideGroups } from "../protection/hideGroups.ts";

/** The profile of a hospital most of whose stays are of a kind, as the contract names it. */
const byKind: Readonly<Record<StayType, string>> = {
  MCO: "MCO",
  SSR: "SMR-USLD-gériatrie",
  SLD: "SMR-USLD-gériatrie",
  Psychiatrie: "psychiatrie",
};
const children = "pédiatrie";
const childrensBands: ReadonlySet<number> = new Set([ageBands.indexOf("0–7"), ageBands.indexOf("8–17")]);

/**
 * The profile of each hospital: the extract's; without one, that of more than half of its closed stays, first by age, then by kind,
 * over the whole extract and whatever the filters. Only groups that secrecy shows enter. Null where no profile has so many.
 */
export async function profilesOf(
  source: FigureSource,
  hospitals: readonly Site[],
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<number, string | null>> {
  const sites = hospitals.filter(({ profile }) => profile === null).map(({ id }) => id);
  const told = new Map(hospitals.map(({ id, profile }) => [id, profile]));
  if (sites.length === 0) return told;
  const byAge = await majorities(source, sites, "age_band", k, options, (band) =>
    typeof band === "number" && childrensBands.has(band) ? children : null,
  );
  const byStay = await majorities(source, sites, "stay_type", k, options, (kind) =>
    typeof kind === "string" ? (byKind[kind as StayType] ?? null) : null,
  );
  return new Map([...told].map(([site, profile]) => [site, profile ?? byAge.get(site) ?? byStay.get(site) ?? null]));
}

/** What more than half of the stays shown of each site are, where they are one thing. */
async function majorities(
  source: FigureSource,
  sites: readonly number[],
  by: SplitBy,
  k: number,
  options: QueryOptions,
  profileOf: (group: string | number | null) => string | null,
): Promise<ReadonlyMap<number, string>> {
  const { descriptor, tree, published } = source;
  const measured = coverageOf(source);
  const { start, end } = calendarOf(descriptor);
  const to = lastWholeMonth(end);
  const from = start.endsWith("-01") ? start : `${addMonths(start.slice(0, 7), 1)}-01`;
  if (!measured || from.slice(0, 7) > to) return new Map();
  const { coverage, family } = measured;
  const days = { filters: {}, from, to: addDays(`${addMonths(to, 1)}-01`, -1), grain: null, by: [by] };
  const inquiry = { ...days, place: placeOf(tree, tree.root), parts: sites.map((site) => placeOf(tree, site)) };
  if (published && lackedGrains(published, coverage.id, inquiry).length > 0) return new Map();
  const { cells } = await ask(source, family, [coverage], inquiry, k, options);
  const protect = await hideGroups(source, family, coverage, sites, days, k, options);
  const found = new Map<number, string>();
  for (const site of sites) {
    const own = (cells.get(coverage.id) ?? []).filter(({ part }) => part === site);
    const stays = new Map<string | null, number>();
    for (const { splits, tally, verdict } of protect(site, own)) {
      if (verdict !== "publish") continue;
      const profile = profileOf(splits[by] ?? null);
      stays.set(profile, (stays.get(profile) ?? 0) + tally.denominator);
    }
    const all = [...stays.values()].reduce((sum, count) => sum + count, 0);
    for (const [profile, count] of stays) if (profile !== null && count * 2 > all) found.set(site, profile);
  }
  return found;
}
