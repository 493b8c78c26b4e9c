import { familyId, familiesOf, type Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { missingColumns } from "../../indicators/measured.ts";
import type { FigureSource } from "../createFigureService.ts";

/** The indicator whose value is the completeness of discharge documents, and whose denominator is every closed stay. */
export const coverageId = "document-coverage";

/** It and its family; null where the extract does not measure it. */
export function coverageOf({
  catalogue,
  columns,
}: Pick<FigureSource, "catalogue" | "columns">): { readonly coverage: Indicator; readonly family: Family } | null {
  const coverage = catalogue.find(({ id }) => id === coverageId);
  if (!coverage || missingColumns(coverage, columns).length > 0) return null;
  const measurable = catalogue.filter((indicator) => missingColumns(indicator, columns).length === 0);
  return { coverage, family: familiesOf(measurable).find(({ id }) => id === familyId(coverage))! };
}
