import type { Indicator } from "../../../indicators/language/Indicator.ts";
import type { Fits } from "../../completeness/completenessAt.ts";
import {
  type CompletenessFit,
  type CompletenessGroup,
  completenessGroups,
} from "../../completeness/CompletenessFit.ts";
import { completenessGroupOf } from "../../completeness/completenessGroupOf.ts";
import type { FactCause, SiteFact } from "./StandingFact.ts";

const unitOf = { DISCHARGE: "stay", EMERGENCY: "emergency passage" } as const satisfies Record<
  CompletenessGroup,
  string
>;

/** That the documents of a site never came, or came from a month on. The units are those that come before, in the months told. */
export function documentFacts(site: number, fits: Fits, measured: readonly Indicator[]): readonly SiteFact[] {
  return completenessGroups.flatMap((group): readonly SiteFact[] => {
    const found = wantOf(fits[group]);
    if (!found) return [];
    const touched = measured.filter((indicator) => completenessGroupOf(indicator) === group);
    return [
      {
        site,
        cause: found.cause,
        units: [{ unit: unitOf[group], count: found.count }],
        indicators: touched.map(({ id }) => id),
      },
    ];
  });
}

function wantOf(fit: CompletenessFit | undefined): { readonly cause: FactCause; readonly count: number } | null {
  if (fit?.state !== "fitted") return null;
  const { c, c0, t0 } = fit;
  const before = c.filter(({ month }) => c0 === 0 || month < t0);
  if (before.length === 0) return null;
  const count = before.reduce((sum, { denominator }) => sum + denominator, 0);
  return { cause: c0 === 0 ? { kind: "no documents" } : { kind: "documents begin", first: t0, last: t0 }, count };
}
