import type { DocumentGroup } from "../extract/store.ts";
import type { Against } from "./Against.ts";
import type { BreakdownBy } from "./BreakdownBy.ts";
import type { MatrixSort } from "./MatrixSort.ts";
import type { PivotChoice } from "./Pivot.ts";
import type { QualityPart } from "./QualityPart.ts";
import type { ReportTemplate } from "./ReportTemplate.ts";
import type { Filters, Grain } from "./View.ts";
import type { SheetFilters } from "./SheetFilters.ts";
import type { TimeWindow } from "./TimeWindow.ts";

export type Screen =
  | { readonly name: "overview" }
  | { readonly name: "indicator"; readonly id: string }
  /** Sites × indicators, and below it one indicator over all sites. */
  | { readonly name: "matrix"; readonly id: string | null }
  | { readonly name: "quality" }
  | { readonly name: "site" }
  | { readonly name: "alerts" }
  /** All sheets, or one. */
  | { readonly name: "catalogue"; readonly id: string | null }
  | { readonly name: "explorer" }
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
  /** Documents whose completeness the screen of quality draws. */
  readonly document: DocumentGroup | null;
  /** Part of the screen of quality that is read. */
  readonly part: QualityPart | null;
  /** Another place or another window, side by side with the view. */
  readonly against: Against | null;
  /** Indicators of a report, each once and in its order; null for those of its template. */
  readonly indicators: readonly string[] | null;
  /**
   * The chart, or the table behind it; of alerts also the crisis, of the catalogue also all sheets in full and the glossary, of the
   * explorer the console.
   */
  readonly as: "chart" | "table" | "crisis" | "sheets" | "glossary" | "console";
  /** Day on which a crisis began, `YYYY-MM-DD`. */
  readonly since: string | null;
  /** What narrows the catalogue, or the columns of the matrix. */
  readonly sheets: SheetFilters;
  readonly sort: MatrixSort;
  /** Rows, columns and values of the explorer. */
  readonly pivot: PivotChoice;
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
  document: null,
  part: null,
  against: null,
  indicators: null,
  as: "chart",
  since: null,
  sheets: {},
  sort: "tree",
  pivot: {},
};

/** Whether anything narrows the view. */
export function isNarrowed(address: Address): boolean {
  return address.site !== null || address.window !== null || Object.keys(address.filters).length > 0;
}
