/** A point that wants its name beside it. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Radius of its mark, 7 unless said. */
  readonly r?: number;
}

export interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right" | "center";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letter = 8.2;
const line = 15;
const mark = 7;

/**
 * Places for the names of points, in pixels, the first named first: right of the point, left, above or below it, wherever no other point
 * and no name placed before stands. Null where there is no room.
 */
export function placePointLabels(
  named: readonly NamedPoint[],
  all: readonly Omit<NamedPoint, "text">[],
  plot: Box,
): readonly (PlacedName | null)[] {
  const taken: Box[] = all.map(({ x, y, r = mark }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return named.map(({ x, y, text, r = mark }) => {
    const width = text.length * letter;
    const places: readonly PlacedName[] = [
      { x: x + r + 3, y, align: "left" },
      { x: x - r - 3, y, align: "right" },
      { x, y: y - r - line / 2, align: "center" },
      { x, y: y + r + line / 2, align: "center" },
    ];
    for (const place of places) {
      const left = place.x - { left: 0, center: width / 2, right: width }[place.align];
      const box = { left, right: left + width, top: place.y - line / 2, bottom: place.y + line / 2 };
      if (!isWithin(box, plot) || taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      return place;
    }
    return null;
  });
}

const isWithin = (box: Box, plot: Box): boolean =>
  box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
