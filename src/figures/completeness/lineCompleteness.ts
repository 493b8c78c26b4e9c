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

/** Asks once how complete the documents of a place are, for all its indicators. */
export async function completenessOf(
  source: FigureSource,
  site: number,
  k: number,
  options: QueryOptions,
): Promise<Completeness> {
  const { tree } = source;
  const hospitals = sitesBelow(tree, site, "hospital").filter(({ id }) => id !== site);
  const [here, below] = await Promise.all([
    completenessAt(source, [site], k, options),
    hospitals.length > 0
      ? completenessAt(
          source,
          hospitals.map(({ id }) => id),
          k,
          options,
        )
      : null,
  ]);
  const known = new Map<string, LineCompleteness>();
  return (indicator) => {
    const basis = basisOf(indicator, here.get(site));
    const name = `${completenessGroupOf(indicator)} ${basis?.marksLow}`;
    const found = known.get(name) ?? {
      here: basis,
      below: hospitals.map((hospital) => {
        const its = basisOf(indicator, below?.get(hospital.id));
        return { id: hospital.id, site: hospital.name, basis: its && { ...its, marksLow: true } };
      }),
    };
    known.set(name, found);
    return found;
  };
}
