import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { BreakdownKind } from "../../perimeter/breakdownsOf.ts";

/** What decides on the breakdowns of an indicator. */
export function breakdownKind({ shape, unit }: Pick<Indicator, "shape" | "unit">): BreakdownKind {
  return { listsUnits: shape === "count", ofDocuments: unit === "document" };
}
