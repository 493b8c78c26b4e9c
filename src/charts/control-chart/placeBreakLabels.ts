import { textWidth } from "../plot/textWidth.ts";

/** A break and the words that name it. */
export interface BreakLabel {
  /** Pixel of the break. */
  readonly x: number;
  readonly text: string;
}

/** Where the words stand: `from` and `to` are their ends in pixels, `row` counts from the top; the break's line begins under `foot`. */
export interface PlacedBreakLabel {
  readonly x: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly foot: number;
}

const beside = 6;
const apart = 14;

/**
 * Places the names of breaks between two pixels: after their break where there is room, else before it, else ending at the edge; on
 * a further row where they would touch another, and shortened where they are longer than the whole. A name that reaches over
 * another break stands above that one's where it can, and no line leads through a name.
 */
export function placeBreakLabels(
  labels: readonly BreakLabel[],
  left: number,
  right: number,
): readonly PlacedBreakLabel[] {
  const spans = labels.map((label) => spanOf(label, left, right));
  const reach = (one: Span) => spans.filter((other) => other !== one && covers(one, other)).length;
  const placed: (Span & { readonly row: number })[] = [];
  for (const span of spans.toSorted((a, b) => reach(b) - reach(a) || a.x - b.x)) {
    const free = (row: number) =>
      placed.every(
        (other) =>
          (other.row < row || !covers(other, span)) &&
          (other.row !== row || other.to + apart <= span.from || span.to + apart <= other.from),
      );
    let row = 0;
    while (!free(row)) row += 1;
    placed.push({ ...span, row });
  }
  return placed
    .map((one) => ({ ...one, foot: Math.max(one.row, ...placed.map((other) => (covers(other, one) ? other.row : 0))) }))
    .toSorted((a, b) => a.x - b.x);
}

type Span = Omit<PlacedBreakLabel, "row" | "foot">;

const covers = ({ from, to }: Span, { x }: Span) => from <= x && x <= to;

function spanOf({ x, text: whole }: BreakLabel, left: number, right: number): Span {
  const text = shortened(whole, right - left);
  const width = textWidth(text);
  const from =
    x + beside + width <= right ? x + beside : x - beside - width >= left ? x - beside - width : right - width;
  return { x, text, from, to: from + width };
}

/** As much of a text as is no wider, with an ellipsis where it is not the whole. */
function shortened(whole: string, most: number): string {
  let text = whole;
  for (let length = whole.length - 1; length > 0 && textWidth(text) > most; length -= 1)
    text = `${whole.slice(0, length).trimEnd()}…`;
  return text;
}
