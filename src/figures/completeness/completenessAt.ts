import type { QueryOptions } from "../../engine/Engine.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { CompletenessBasis } from "./completenessMarks.ts";
import type { CompletenessFit, CompletenessGroup } from "./CompletenessFit.ts";
import { completenessGroupOf } from "./completenessGroupOf.ts";
import { coverageId } from "./coverageOf.ts";
import { dischargeMonths } from "./dischargeMonths.ts";
import { fitCompleteness, type SourceMonths } from "./fitCompleteness.ts";
import { turn } from "../turn.ts";
import { passageMonths } from "./passageMonths.ts";

/** How complete the documents of one place are, by their group; a group is absent where the extract cannot say. */
export type Fits = Readonly<Partial<Record<CompletenessGroup, CompletenessFit>>>;

/** Fits the documents of each of some sites of one level. Below the hospital, emergency documents are those of the hospital. */
export async function completenessAt(
  source: FigureSource,
  sites: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<number, Fits>> {
  const discharge = await dischargeMonths(source, sites, k, options);
  await turn(options.signal);
  const hospitalOf = (site: number) => source.tree.sites.get(site)?.hospital ?? site;
  const passages = await passageMonths(source, [...new Set(sites.map(hospitalOf))], k, options);
  await turn(options.signal);
  const none: SourceMonths = { months: [], hidden: 0 };
  return new Map(
    sites.map((site): [number, Fits] => {
      return [
        site,
        {
          ...(discharge && { DISCHARGE: fitCompleteness(discharge.get(site) ?? none) }),
          ...(passages && { EMERGENCY: fitCompleteness(passages.get(hospitalOf(site)) ?? none) }),
        },
      ];
    }),
  );
}

/** What marks the series of an indicator at a place; null where it rests on no documents, or nothing is known of them. */
export function basisOf(indicator: Indicator, fits: Fits | undefined): CompletenessBasis | null {
  const group = completenessGroupOf(indicator);
  const fit = group && fits?.[group];
  return group && fit ? { group, fit, marksLow: indicator.id !== coverageId } : null;
}
