import type { PivotHead } from "../../figures/pivot/PivotTable.ts";
import type { Address } from "../../perimeter/Address.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";
import type { Filters, Grain } from "../../perimeter/View.ts";

interface PivotContext {
  readonly tree: SiteTree;
  readonly grain: Grain;
  readonly filters: Filters;
}

/** Where a head leads to: the screen of its site or of its indicator, the overview of its period or its group; null for nowhere. */
export function headLink(head: PivotHead, context: PivotContext): Partial<Address> | null {
  if (head.kind === "indicator") return { screen: { name: "indicator", id: head.id } };
  const to = narrowed(head, context);
  if (Object.keys(to).length === 0) return null;
  return { ...to, screen: { name: head.kind === "place" ? "site" : "overview" } };
}

/** What the heads of a cell narrow the view to: its place, its period and its group. */
export function narrowedTo(heads: readonly PivotHead[], context: PivotContext): Partial<Address> {
  return heads.reduce<Partial<Address>>((to, head) => ({ ...to, ...narrowed(head, context) }), {});
}

/** A week is no window, and what the record does not say no filter. */
function narrowed(head: PivotHead, { tree, grain, filters }: PivotContext): Partial<Address> {
  switch (head.kind) {
    case "all":
    case "indicator":
      return {};
    case "place":
      return { site: tree.sites.get(head.site)?.code ?? null };
    case "period": {
      if (grain === "week") return {};
      const { start, end } = periodOf(head.start, grain);
      return { window: { from: start.slice(0, 7), to: end.slice(0, 7) } };
    }
    case "group":
      if (head.value === "") return {};
      return { filters: { ...filters, [head.by]: head.by === "sex" ? head.value : [head.value] } };
  }
}
