import type { PivotTable } from "../../figures/pivot/PivotTable.ts";
import { isPlaceAxis } from "../../perimeter/Pivot.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";
import type { MatrixSort } from "../../perimeter/MatrixSort.ts";

/** Positions of the rows: places as the establishment has them or by their names, never by a rate. The whole stays first. */
export function rowOrder(
  { asked, rows }: PivotTable,
  sort: MatrixSort,
  tree: SiteTree,
  language: string,
): readonly number[] {
  const order = [...rows.keys()];
  if (!isPlaceAxis(asked.rows) || sort !== "name") return order;
  const name = (at: number) => {
    const head = rows[at]!;
    return head.kind === "place" ? (tree.sites.get(head.site)?.name ?? "") : "";
  };
  const { compare } = new Intl.Collator(language, { numeric: true });
  return order.toSorted((one, other) => compare(name(one), name(other)));
}
