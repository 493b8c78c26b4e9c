import { periodOf } from "../../perimeter/periods.ts";
import type { Grain } from "../../perimeter/View.ts";

/** What someone said of a day, by its number in the list beside the chart. */
export interface ChartNote {
  readonly day: string;
  readonly number: number;
  readonly words: string;
}

/** A note over the point of its period; those of one point stand below one another. */
export interface PlacedNote {
  readonly note: ChartNote;
  /** Position among the points shown. */
  readonly at: number;
  readonly row: number;
}

/** Notes whose day lies in a period shown; `starts` are the first days of these periods, oldest first. */
export function placeNotes(
  notes: readonly ChartNote[],
  starts: readonly string[],
  grain: Grain,
): readonly PlacedNote[] {
  const rows = new Map<number, number>();
  return notes.flatMap((note) => {
    const at = starts.indexOf(periodOf(note.day, grain).start);
    if (at < 0) return [];
    const row = rows.get(at) ?? 0;
    rows.set(at, row + 1);
    return [{ note, at, row }];
  });
}
