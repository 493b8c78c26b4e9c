import { axisMark } from "./axisMark.ts";
import type { Plotted } from "./Plotted.ts";

/** The numbers of the axis of values, left of the plot. */
export function valueMarks({ plot, values, y }: Plotted, words: (value: number) => string) {
  return values.ticks.map((value) =>
    axisMark({ x: plot.left - 8, y: y(value), text: words(value), align: "right", verticalAlign: "middle" }),
  );
}
