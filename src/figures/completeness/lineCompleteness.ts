import type { QueryOptions } from "../../engine/Engine.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { type Site, sitesBelow } from "../../perimeter/SiteTree.ts";
import type { FigureSource } from "../createFigureService.ts";
import { completenessGroupOf } from "./completenessGroupOf.ts";
import { basisOf, completenessAt } from "./completenessAt.ts";
import type { CompletenessBasis } from "./completenessMarks.ts";

/** How complete the documents are that an indicator rests on, at a place, at the hospital it is in and at each hospital below it. */
export interface LineCompleteness {
  /** Null where it rests on none, or nothing is known of them. */
  readonly here: CompletenessBasis | null;
  /** Of the hospital that a place below one is in: it speaks for months of which the place itself cannot. */
  readonly above?: { readonly site: string; readonly basis: CompletenessBasis };
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
  const hospitalOf = (site: number): Site | null => {
    const { hospital } = tree.sites.get(site)!;
    return hospital === null || hospital === site ? null : tree.sites.get(hospital)!;
  };
  const over = [...new Set(sites.flatMap((site) => hospitalOf(site)?.id ?? []))];
  const [here, inside, above] = await Promise.all([
    completenessAt(source, sites, k, options),
    below.length > 0 ? completenessAt(source, below, k, options) : null,
    over.length > 0 ? completenessAt(source, over, k, options) : null,
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
    const hospital = hospitalOf(site);
    const itsHospitals = hospital && basis?.marksLow ? basisOf(indicator, above?.get(hospital.id)) : null;
    const found = known.get(name) ?? {
      here: basis,
      ...(itsHospitals && { above: { site: hospital!.name, basis: itsHospitals } }),
      below: [
        ...(basis && !basis.marksLow ? [marking(tree.sites.get(site)!, basis)] : []),
        ...hospitals.get(site)!.map((hospital) => marking(hospital, basisOf(indicator, inside?.get(hospital.id)))),
      ],
    };
    known.set(name, found);
    return found;
  };
}
