import type { SplitBy } from "../../cube/Question.ts";
import { lackedGrains } from "../../cube/published/lackedGrains.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { FigureSource } from "../createFigureService.ts";
import { ask, type Inquiry, type JudgedCell } from "../Ledger.ts";
import { hideGroups } from "../protection/hideGroups.ts";
import type { SettledCells } from "../protection/SettledCells.ts";
import type { Standardisation } from "./Comparison.ts";

/** What is standardised on, the finest first. */
const standardisations: readonly (readonly SplitBy[])[] = [
  ["age_band", "sex", "stay_type"],
  ["age_band", "sex"],
  ["age_band"],
];

/** A standardisation that leaves more units than this without a stratum of their own is none. */
export const mostOutside = 0.25;

/** What a hospital counted in one stratum, where secrecy shows it. */
export interface PublishedStratum {
  readonly site: number;
  readonly stratum: string;
  readonly numerator: number;
  readonly denominator: number;
}

export interface Strata {
  readonly standardised: Standardisation;
  /** Null where there is none. */
  readonly published: readonly PublishedStratum[] | null;
}

/** What is known of the hospitals over all strata. */
export interface ComparedTotals {
  readonly units: number;
  readonly settled: SettledCells | null;
}

/**
 * The strata of some hospitals, as a breakdown would show them: by age band, sex and kind of stay, or by the first of
 * less that secrecy lets hold three units out of four. One table alone is used of each answer, and each is protected as it stands.
 */
export async function publishedStrata(
  source: FigureSource,
  family: Family,
  indicator: Indicator,
  inquiry: Omit<Inquiry, "by">,
  { units, settled }: ComparedTotals,
  k: number,
  options: QueryOptions,
): Promise<Strata> {
  const { filters, from, to, grain } = inquiry;
  const sites = (inquiry.parts ?? []).map(({ site }) => site);
  const isPublished = (by: readonly SplitBy[]) =>
    source.published == null || lackedGrains(source.published, indicator.id, { ...inquiry, by }).length === 0;
  const offered = standardisations.filter(isPublished);
  for (const by of offered) {
    const asked = await ask(source, family, [indicator], { ...inquiry, by }, k, options);
    const cells = asked.cells.get(indicator.id) ?? [];
    const holds = (some: readonly JudgedCell[]) =>
      units > 0 && some.reduce((sum, { tally }) => sum + tally.denominator, 0) >= (1 - mostOutside) * units;
    // What others make hide too can only be less.
    if (!holds(cells.filter(isShown))) continue;
    const groups = { filters, from, to, grain, by };
    const protect = await hideGroups(source, family, indicator, sites, groups, k, options, settled);
    const shown = sites.flatMap((site) =>
      protect(
        site,
        cells.filter(({ part }) => part === site),
      )
        .filter(isShown)
        .map((cell) => ({ ...cell, part: site })),
    );
    if (!holds(shown)) continue;
    return {
      standardised: { state: "standardised", by },
      published: shown.map(({ part, splits, tally: { numerator, denominator } }) => ({
        site: part,
        stratum: JSON.stringify(by.map((name) => splits[name] ?? null)),
        numerator,
        denominator,
      })),
    };
  }
  return {
    standardised: { state: "impossible", why: offered.length > 0 ? "hidden" : "not published" },
    published: null,
  };
}

const isShown = ({ verdict, tally }: JudgedCell): boolean => verdict === "publish" && tally.denominator > 0;
