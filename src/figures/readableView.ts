import type { Indicator } from "../indicators/language/Indicator.ts";
import type { View } from "../perimeter/View.ts";
import { finestGrainOf } from "./finestGrainOf.ts";

/** A view as an indicator may be read in it: by quarters where its sheet allows no months. */
export function readableView(indicator: Pick<Indicator, "finestGrain">, view: View): View {
  const grain = finestGrainOf(indicator, view.grain);
  return grain === view.grain ? view : { ...view, grain };
}
