import type { ComparedHospital, Comparison, JudgedPeers } from "../../src/figures/comparison/Comparison.ts";
import type { SiteTree } from "../../src/perimeter/SiteTree.ts";
import { funnelLimitsAt } from "../../src/statistics/funnelLimitsAt.ts";
import type { FigureRow } from "./figureRows.ts";

/** Columns of the table of funnels, in their order. Limits are those of 99.8 %: as shown, and of sampling alone. */
export const funnelColumns = [
  "indicator",
  "profile",
  "care_site_id",
  "care_site",
  "from",
  "to",
  "standardised",
  "numerator",
  "denominator",
  "expected",
  "value",
  "reference",
  "lower_limit",
  "upper_limit",
  "lower_chance",
  "upper_chance",
  "class",
  "class_chance",
  "p_value",
  "adjusted_p_value",
  "phi",
  "tau2",
  "months_incomplete",
  "state",
] as const;

type Cells = Readonly<Partial<Record<(typeof funnelColumns)[number], string | number | null>>>;

/** One line for each hospital: compared, set apart and why, or with too few peers. Numbers are never rounded. */
export function funnelRows(indicator: string, comparison: Comparison, tree: SiteTree): readonly FigureRow[] {
  const { window, standardised, peers } = comparison;
  const by = standardised.state === "standardised" ? standardised.by.join(" × ") : standardised.state;
  return peers.flatMap(({ profile, sites, judged, apart }) =>
    sites.map((site): FigureRow => {
      const compared = judged?.hospitals.find((one) => one.site === site);
      const why = apart.find((one) => one.site === site)?.why ?? "too few peers";
      const cells: Cells = {
        indicator,
        profile,
        care_site_id: site,
        care_site: tree.sites.get(site)?.name ?? null,
        ...window,
        standardised: by,
        ...(judged && compared ? { ...comparedCells(compared, judged), state: "compared" } : { state: why }),
      };
      return Object.fromEntries(funnelColumns.map((column) => [column, cells[column] ?? null]));
    }),
  );
}

function comparedCells(
  { numerator, denominator, monthsIncomplete, point }: ComparedHospital,
  { funnel }: JudgedPeers,
): Cells {
  const limits = funnelLimitsAt(funnel, point.size);
  const shown = limits && (limits.adjusted ?? limits.plain);
  return {
    numerator,
    denominator,
    expected: funnel.kind === "ratio" ? point.size : null,
    value: point.value,
    reference: funnel.target,
    lower_limit: shown?.outer.lower ?? null,
    upper_limit: shown?.outer.upper ?? null,
    lower_chance: limits?.plain.outer.lower ?? null,
    upper_chance: limits?.plain.outer.upper ?? null,
    class: point.shown,
    class_chance: point.plain,
    p_value: point.shownPValue,
    adjusted_p_value: point.adjustedPValue,
    phi: funnel.overdispersion?.phi ?? null,
    tau2: funnel.overdispersion?.tau2 ?? null,
    months_incomplete: monthsIncomplete,
  };
}
