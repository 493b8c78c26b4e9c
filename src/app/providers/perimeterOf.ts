import { type Extent, windowKind } from "../../perimeter/TimeWindow.ts";
import type { View } from "../../perimeter/View.ts";
import type { Perimeter } from "../../views/context/Navigation.ts";

/** After every period of any extract. */
const never = "9999-12";

/** A view with what its window means for charts and figures. */
export function perimeterOf(view: View, extent: Extent): Omit<Perimeter, "against" | "unprotect"> {
  const { from, to } = view;
  const kind = windowKind({ from, to }, extent);
  const everything = from === extent.from && to === extent.to;
  return {
    view,
    extent,
    crop: { from, to: to === extent.to ? never : to },
    whole: (kind === "term" || kind === "custom") && !everything ? { from, to } : null,
  };
}
