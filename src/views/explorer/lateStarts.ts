import { type CompletenessGroup, completenessGroups } from "../../figures/completeness/CompletenessFit.ts";
import { completenessGroupOf } from "../../figures/completeness/completenessGroupOf.ts";
import type { SiteQuality } from "../../figures/completeness/SiteQuality.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";

/** A place whose documents of a group begin to come within what is shown. */
export interface LateStart {
  readonly site: number;
  readonly group: CompletenessGroup;
  /** `YYYY-MM`. */
  readonly month: string;
}

/** Where documents that some indicators rest on began to come after the month `from`: what is shown before is low for want of them. */
export function lateStarts(
  sites: readonly Pick<SiteQuality, "site" | "fits">[],
  indicators: readonly Indicator[],
  from: string,
): readonly LateStart[] {
  const groups = completenessGroups.filter((group) => indicators.some((one) => completenessGroupOf(one) === group));
  return groups.flatMap((group) =>
    sites.flatMap(({ site, fits }) => {
      const fit = fits[group];
      if (fit?.state !== "fitted" || fit.c0 === 0) return [];
      const month = fit.t0.slice(0, 7);
      return month > from ? [{ site, group, month }] : [];
    }),
  );
}
