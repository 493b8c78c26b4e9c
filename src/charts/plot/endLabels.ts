import { spreadLabels } from "./spreadLabels.ts";
import type { Plotted } from "./Plotted.ts";
import { textMark } from "./textMark.ts";

/** The name of a line where it ends. */
export interface EndLabel {
  readonly value: number;
  readonly text: string;
  readonly fill: string;
}

/** Names of lines beside the right end of a plot, moved apart; a narrow picture leaves them to its legend or sentence. */
export function endLabels({ plot, width, y }: Plotted, labels: readonly EndLabel[]) {
  if (width - plot.right < 60) return [];
  const heights = labels.map(({ value }) => y(value));
  const places = spreadLabels(heights, 16, plot.top, plot.bottom);
  return labels.map(({ text, fill }, at) => textMark({ x: plot.right + 8, y: places[at]!, text, fill }));
}
