import { defaultLength, type Extent, lastMonths, type TimeWindow } from "../../src/perimeter/TimeWindow.ts";
import type { FiguresAsked } from "./FiguresAsked.ts";

/** The months over which hospitals are compared: those asked for, else as many of the last as a screen shows. */
export function funnelWindow({ from, to }: Pick<FiguresAsked, "from" | "to">, extent: Extent): TimeWindow {
  const last = to === null || to.slice(0, 7) > extent.to ? extent.to : to.slice(0, 7);
  return { from: from?.slice(0, 7) ?? lastMonths({ from: extent.from, to: last }, defaultLength).from, to: last };
}
