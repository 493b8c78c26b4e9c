import type { BreakdownBy } from "./BreakdownBy.ts";
import type { ReportTemplate } from "./ReportTemplate.ts";
import type { Filters, Grain } from "./View.ts";
import type { TimeWindow } from "./TimeWindow.ts";

export type Screen =
  | { readonly name: "overview" }
  | { readonly name: "indicator"; readonly id: string }
  | { readonly name: "report"; readonly template: ReportTemplate | null }
  | { readonly name: "source" };

/** Everything that an address of the app says; what is null was not said and takes the extract's default. */
export interface Address {
  readonly screen: Screen;
  /** Path of an extract on the app's own origin. */
  readonly extract: string | null;
  /** Code of a care site. */
  readonly site: string | null;
  readonly window: TimeWindow | null;
  readonly grain: Grain;
  readonly filters: Filters;
  /** Breakdown shown on the indicator's screen. */
  readonly by: BreakdownBy | null;
  /** Profile of the hospitals that a funnel compares, as the extract names it. */
  readonly profile: string | null;
  /** Indicators of a report, each once and in its order; null for those of its template. */
  readonly indicators: readonly string[] | null;
  /** The chart, or the table behind it. */
  readonly as: "chart" | "table";
}

export const home: Address = {
  screen: { name: "overview" },
  extract: null,
  site: null,
  window: null,
  grain: "month",
  filters: {},
  by: null,
  profile: null,
  indicators: null,
  as: "chart",
};

/** Whether anything narrows the view. */
export function isNarrowed(address: Address): boolean {
  return address.site !== null || address.window !== null || Object.keys(address.filters).length > 0;
}
