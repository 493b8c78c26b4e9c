import { readableGrain } from "../../../disclosure/readableGrain.ts";
import type { Indicator } from "../../../indicators/language/Indicator.ts";
import type { SourceMonths } from "../../completeness/fitCompleteness.ts";
import type { SiteFact } from "./StandingFact.ts";

/**
 * That secrecy hides too many months of all stays of a site, and with them of every indicator of stays. How many stays there are is
 * not told.
 */
export function hiddenFacts(
  site: number,
  { months, hidden }: SourceMonths,
  measured: readonly Indicator[],
): readonly SiteFact[] {
  const points = [...months.map(() => false), ...new Array<boolean>(hidden).fill(true)];
  if (hidden === 0 || readableGrain([{ grain: "month", hidden: points }]) !== null) return [];
  const indicators = measured.filter(countsStays).map(({ id }) => id);
  return [{ site, cause: { kind: "hidden" }, units: [], indicators }];
}

/** Of all closed stays, or of some of them. */
const countsStays = ({ unit, stays, shape }: Indicator) =>
  (unit === "stay" || unit === "stay × condition") && stays === undefined && shape !== "count";
