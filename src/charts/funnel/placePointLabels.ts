import type { Plot } from "../plot/Plotted.ts";
import { textWidth } from "../plot/textWidth.ts";

/** A point that wants words beside it. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
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
const mark = 7;

/**
 * Places for the names of points, in pixels, the first named first: right of the point, left, above or below it, wherever no other point
 * and no name placed before stands; a shorter name where the longer one has no room. Null where none has.
 */
export function placePointLabels(
  named: readonly NamedPoint[],
  all: readonly { readonly x: number; readonly y: number }[],
  plot: Plot,
): readonly (PlacedName | null)[] {
  const taken: Plot[] = all.map(({ x, y }) => ({ left: x - mark, right: x + mark, top: y - mark, bottom: y + mark }));
  return named.map(({ x, y, names }) => {
    for (const text of names)
      for (const place of placesBeside(x, y)) {
        const box = boxOf({ ...place, text });
        if (!isWithin(box, plot) || taken.some((other) => meets(box, other))) continue;
        taken.push(box);
        return { ...place, text };
      }
    return null;
  });
}

function placesBeside(x: number, y: number): readonly Omit<PlacedName, "text">[] {
  return [
    { x: x + mark + 3, y, align: "left" },
    { x: x - mark - 3, y, align: "right" },
    { x, y: y - mark - line / 2, align: "center" },
    { x, y: y + mark + line / 2, align: "center" },
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
