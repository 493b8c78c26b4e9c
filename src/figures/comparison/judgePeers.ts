import { expectedFromStrata } from "../../statistics/expectedFromStrata.ts";
import { type Funnel, funnel, type PeerGroup } from "../../statistics/funnel.ts";
import { type CurvesOfFunnel, funnelCurves } from "../../statistics/funnelCurves.ts";
import { funnelChance } from "../../statistics/funnelChance.ts";
import type { ComparedCount, JudgedPeers } from "./Comparison.ts";
import { fewestPeers } from "./fewestPeers.ts";
import type { PublishedStratum } from "./publishedStrata.ts";

/** The units of a hospital outside its published strata: what a reader gets by subtracting these from its total. */
const REST = "rest";

/**
 * The funnel of some peers: of their proportions, or, given `strata`, of what they counted over what their peers' rates let expect. Only
 * published counts enter. A hospital's units outside its published strata are one stratum more, compared with those of the others.
 * Null below `fewestPeers`.
 */
export function judgePeers(
  counts: readonly ComparedCount[],
  strata: readonly PublishedStratum[] | null,
): JudgedPeers | null {
  if (counts.length < fewestPeers) return null;
  // Where none was counted none is expected, and a ratio says nothing.
  const isCounted = counts.some(({ numerator }) => numerator > 0);
  const { group, finelyCompared } = strata && isCounted ? standardisedGroup(counts, strata) : plainGroup(counts);
  const judged = funnel(group);
  const hospitals = counts.map((count, at) => ({ ...count, point: judged.points[at]! }));
  const units = judged.points.filter(({ shown }) => shown !== null).length;
  return { funnel: judged, hospitals, chance: funnelChance(units), curves: curvesAlong(judged), finelyCompared };
}

/** As far to either side as any picture goes, whose axis ends on a round number. */
function curvesAlong(judged: Funnel): CurvesOfFunnel | null {
  const sizes = judged.points.filter(({ value, size }) => value !== null && size > 0).map(({ size }) => size);
  if (sizes.length === 0) return null;
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return funnelCurves(judged, Math.min(least * 0.6, most / 50), most * 2);
}

interface Grouped {
  readonly group: PeerGroup;
  readonly finelyCompared: number | null;
}

function plainGroup(counts: readonly ComparedCount[]): Grouped {
  const units = counts.map(({ site, numerator, denominator }) => ({ id: String(site), numerator, denominator }));
  return { group: { kind: "proportion", units }, finelyCompared: null };
}

function standardisedGroup(counts: readonly ComparedCount[], strata: readonly PublishedStratum[]): Grouped {
  let [fine, all] = [0, 0];
  const rows = counts.flatMap(({ site, numerator, denominator }) => {
    const own = strata.filter((stratum) => stratum.site === site);
    const sum = (of: "numerator" | "denominator") => own.reduce((total, stratum) => total + stratum[of], 0);
    fine += sum("denominator");
    all += denominator;
    const rest = { numerator: numerator - sum("numerator"), denominator: denominator - sum("denominator") };
    const unit = String(site);
    return [
      ...own.map((stratum) => ({ unit, ...stratum })),
      ...(rest.denominator > 0 ? [{ unit, stratum: REST, ...rest }] : []),
    ];
  });
  const expected = expectedFromStrata(rows);
  const units = counts.map(({ site, numerator, denominator }) => ({
    id: String(site),
    numerator,
    denominator,
    expected: expected.get(String(site))?.expected ?? 0,
  }));
  return { group: { kind: "ratio", units }, finelyCompared: all > 0 ? fine / all : null };
}
