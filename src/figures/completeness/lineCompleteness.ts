import type { QueryOptions } from "../../engine/Engine.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import type { FigureSource } from "../createFigureService.ts";
import { completenessGroupOf } from "./completenessGroupOf.ts";
import { basisOf, completenessAt } from "./completenessAt.ts";
import type { CompletenessBasis } from "./completenessMarks.ts";

/** How complete the documents are that an indicator rests on, at a place and at each hospital below it. */
export interface LineCompleteness {
  /** Null where it rests on none, or nothing is known of them. */
  readonly here: CompletenessBasis | null;
  readonly below: readonly { readonly id: number; readonly site: string; readonly basis: CompletenessBasis | null }[];
}

export type Completeness = (indicator: Indicator) => LineCompleteness;

/** Asks once how complete the documents of some places of one level are, for all indicators. */
export async function completenessOf(
  source: FigureSource,
  sites: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<(site: number) => Completeness> {
  const { tree } = source;
  const hospitals = new Map(
    sites.map((site) => [site, sitesBelow(tree, site, "hospital").filter(({ id }) => id !== site)]),
  );
  const below = [...new Set([...hospitals.values()].flatMap((some) => some.map(({ id }) => id)))];
  const [here, inside] = await Promise.all([
    completenessAt(source, sites, k, options),
    below.length > 0 ? completenessAt(source, below, k, options) : null,
  ]);
  const known = new Map<string, LineCompleteness>();
  return (site) => (indicator) => {
    const basis = basisOf(indicator, here.get(site));
    const name = `${site} ${completenessGroupOf(indicator)} ${basis?.marksLow}`;
    const found = known.get(name) ?? {
      here: basis,
      below: hospitals.get(site)!.map((hospital) => {
        const its = basisOf(indicator, inside?.get(hospital.id));
        return { id: hospital.id, site: hospital.name, basis: its && { ...its, marksLow: true } };
      }),
    };
    known.set(name, found);
    return found;
  };
}
