import type { Plot } from "../plot/Plotted.ts";
import { textWidth } from "../plot/textWidth.ts";

/** A point, and how far its mark reaches. */
export interface MarkedPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A point that wants words beside it. */
export interface NamedPoint extends MarkedPoint {
  /** What it may be called, the best first. */
  readonly names: readonly string[];
}

/** Words beside a point; `y` is their middle. */
export interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right" | "center";
  readonly text: string;
}

const line = 15;

/**
 * Places for the names of points, in pixels, the first named first: right of the point, left, above or below it, wherever no other point
 * and no name placed before stands; a shorter name where the longer one has no room. Null where none has.
 */
export function placePointLabels(
  named: readonly NamedPoint[],
  all: readonly MarkedPoint[],
  plot: Plot,
): readonly (PlacedName | null)[] {
  const taken: Plot[] = all.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return named.map(({ names, ...point }) => {
    for (const text of names)
      for (const place of placesBeside(point)) {
        const box = boxOf({ ...place, text });
        if (!isWithin(box, plot) || taken.some((other) => meets(box, other))) continue;
        taken.push(box);
        return { ...place, text };
      }
    return null;
  });
}

function placesBeside({ x, y, radius }: MarkedPoint): readonly Omit<PlacedName, "text">[] {
  return [
    { x: x + radius + 3, y, align: "left" },
    { x: x - radius - 3, y, align: "right" },
    { x, y: y - radius - line / 2, align: "center" },
    { x, y: y + radius + line / 2, align: "center" },
  ];
}

/** What a name covers. */
export function boxOf({ x, y, align, text }: PlacedName): Plot {
  const width = textWidth(text);
  const left = x - { left: 0, center: width / 2, right: width }[align];
  return { left, right: left + width, top: y - line / 2, bottom: y + line / 2 };
}

const isWithin = (box: Plot, plot: Plot): boolean =>
  box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;

const meets = (one: Plot, other: Plot): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
