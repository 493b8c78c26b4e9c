import type { Descriptor } from "../../extract/Descriptor.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";
import type { Grain } from "../../perimeter/View.ts";
import { declaredBreaks } from "../declaredBreaks.ts";

/** First days of the periods in which an extract declares a break of an indicator at a site; without a grain the days themselves. */
export function breakStarts(
  { breaks }: Pick<Descriptor, "breaks">,
  tree: SiteTree,
  of: { readonly indicator: string; readonly site: number; readonly grain: Grain | null },
): readonly string[] {
  return declaredBreaks(breaks, tree, of.site)
    .here.filter(({ indicators }) => !indicators || indicators.includes(of.indicator))
    .map(({ date }) => (of.grain ? periodOf(date, of.grain).start : date));
}
