import type { QueryOptions } from "../../engine/Engine.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { type Site, sitesBelow } from "../../perimeter/SiteTree.ts";
import type { FigureSource } from "../createFigureService.ts";
import { completenessGroupOf } from "./completenessGroupOf.ts";
import { basisOf, completenessAt } from "./completenessAt.ts";
import type { CompletenessBasis } from "./completenessMarks.ts";

/** How complete the documents are that an indicator rests on, at a place and at each hospital below it. */
export interface LineCompleteness {
  /** Null where it rests on none, or nothing is known of them. */
  readonly here: CompletenessBasis | null;
  /** Of an indicator that measures the completeness itself, whose own gaps mark no point, the place stands among them. */
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
    const marking = ({ id, name: words }: Site, its: CompletenessBasis | null) => ({
      id,
      site: words,
      basis: its && { ...its, marksLow: true },
    });
    const found = known.get(name) ?? {
      here: basis,
      below: [
        ...(basis && !basis.marksLow ? [marking(tree.sites.get(site)!, basis)] : []),
        ...hospitals.get(site)!.map((hospital) => marking(hospital, basisOf(indicator, inside?.get(hospital.id)))),
      ],
    };
    known.set(name, found);
    return found;
  };
}
