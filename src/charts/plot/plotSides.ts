import type { Plot } from "./Plotted.ts";

/** A picture this wide has room beside it for the names of its lines. */
export const wideEnough = 560;

/**
 * Left and right of the plot of a picture: room for the numbers of its axis and, where it is wide, for the names of its lines. Beside a
 * narrow one there is so much room for short ones, in pixels.
 */
export function plotSides(width: number, short = 12): Pick<Plot, "left" | "right"> {
  return width >= wideEnough ? { left: 58, right: width - 132 } : { left: 46, right: width - short };
}
