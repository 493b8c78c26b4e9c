import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { PivotAxis } from "../../perimeter/Pivot.ts";

interface Axes {
  readonly rows: PivotAxis;
  readonly columns: PivotAxis;
}

/** So many indicators stand beside one another until others are chosen. */
export const firstValues = 6;

/** What is left to do is counted on one day: it has no periods. */
export const isOffered = ({ shape }: Indicator, { rows, columns }: Axes): boolean =>
  shape !== "count" || (rows !== "period" && columns !== "period");

/** The indicators that fill a pivot: those chosen, as far as it offers them, else the first of the catalogue; one, where no axis is theirs. */
export function shownValues(
  catalogue: readonly Indicator[],
  chosen: readonly string[] | undefined,
  axes: Axes,
): readonly string[] {
  const offered = catalogue.filter((indicator) => isOffered(indicator, axes)).map(({ id }) => id);
  const known = chosen?.filter((id) => offered.includes(id)) ?? [];
  const isMany = axes.rows === "indicator" || axes.columns === "indicator";
  const shown = known.length > 0 ? known : offered.slice(0, firstValues);
  return isMany ? shown : shown.slice(0, 1);
}
