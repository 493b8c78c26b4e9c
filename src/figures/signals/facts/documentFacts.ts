import type { Indicator } from "../../../indicators/language/Indicator.ts";
import type { Fits } from "../../completeness/completenessAt.ts";
import {
  type CompletenessFit,
  type CompletenessGroup,
  completenessGroups,
  type CompletenessMonth,
} from "../../completeness/CompletenessFit.ts";
import { indicatorsWithout } from "../../completeness/indicatorsWithout.ts";
import { lowMonths } from "../../completeness/lowMonths.ts";
import { monthCount } from "../../../perimeter/months.ts";
import { exactProportionTails } from "../../../statistics/exactProportionTails.ts";
import type { FactCause, SiteFact } from "./StandingFact.ts";

/** How often a source without any such month may be said to have one. */
const error = 0.001;

const unitOf = { DISCHARGE: "stay", EMERGENCY: "emergency passage" } as const satisfies Record<
  CompletenessGroup,
  string
>;

/** That the documents of a site never came, came from a month on, or were lacking in some months since. The units are those of the months so told. */
export function documentFacts(site: number, fits: Fits, measured: readonly Indicator[]): readonly SiteFact[] {
  return completenessGroups.flatMap((group): readonly SiteFact[] => {
    return wantsOf(group, fits[group]).flatMap(({ cause, months, since }) => {
      const indicators = indicatorsWithout(measured, { group, isLow: cause.kind === "documents lacking", since });
      if (indicators.length === 0) return [];
      const count = months.reduce((sum, { denominator }) => sum + denominator, 0);
      return { site, cause, units: [{ unit: unitOf[group], count }], indicators };
    });
  });
}

interface Want {
  readonly cause: FactCause;
  readonly months: readonly CompletenessMonth[];
  /** Months of the extract after the last of them; 0 where what they lack bears on what comes after too. */
  readonly since: number;
}

function wantsOf(group: CompletenessGroup, fit: CompletenessFit | undefined): readonly Want[] {
  if (fit?.state !== "fitted") return [];
  const { c, c0, t0 } = fit;
  if (c0 === 0) return [{ cause: { kind: "no documents" }, months: c, since: 0 }];
  const before = c.filter(({ month }) => month < t0);
  // Of so many months chance alone makes one look low: what is marked in a chart is no limit of the source yet.
  const isBeyondChance = ({ numerator, denominator }: CompletenessMonth) =>
    exactProportionTails(numerator, denominator, c0).orFewer * c.length < error;
  const low = lowMonths(group, fit).filter(isBeyondChance);
  const since = monthCount(low.at(-1)?.month ?? t0, c.at(-1)!.month) - 1;
  return [
    { cause: { kind: "documents begin" as const, first: t0, last: t0 }, months: before, since: 0 },
    { cause: { kind: "documents lacking" as const, months: low.map(({ month }) => month) }, months: low, since },
  ].filter(({ months }) => months.length > 0);
}
