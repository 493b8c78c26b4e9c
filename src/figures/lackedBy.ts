import { lackedGrains } from "../cube/published/lackedGrains.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { missingColumns } from "../indicators/measured.ts";
import type { FigureSource } from "./createFigureService.ts";
import type { Inquiry } from "./Ledger.ts";

/**
 * What the extract would have to bring for an indicator to answer an inquiry, `table.column`: columns of records, or counts at a grain
 * that is not published (`indicator_cube.month × hospital × sex`). Empty where it answers.
 */
export function lackedBy(
  { columns, published }: Pick<FigureSource, "columns" | "published">,
  indicator: Indicator,
  inquiry: Inquiry,
): readonly string[] {
  const missing = missingColumns(indicator, columns);
  if (missing.length > 0 || !published) return missing;
  return lackedGrains(published, indicator.id, inquiry).map((grain) => `indicator_cube.${grain}`);
}
