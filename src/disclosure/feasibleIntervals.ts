import { additiveSystem } from "./additiveSystem.ts";
import { HiddenCells } from "./HiddenCells.ts";
import { hiddenGroups } from "./hiddenGroups.ts";
import { polytopeOf } from "./polytopeOf.ts";
import type { PublishedTable } from "./PublishedTable.ts";

/** What a reader can work out of one hidden cell. */
export interface FeasibleInterval {
  readonly cell: number;
  /**
   * For each protected count the least and the most that it may be, Infinity where nothing bounds it: of the denominator
   * (`process`), or of the numerator and of the remainder (`clinical`).
   */
  readonly bounds: readonly { readonly lower: number; readonly upper: number }[];
}

/**
 * The exact interval of every hidden count, by linear programming, in the order of the cells; `added` are cells hidden beside those
 * of the table. The bounds are those of real numbers: among whole numbers an interval may be narrower in tables with hidden
 * cells of three relations or more.
 *
 * Null for a table that does not add up (`additiveSystem`). Source: statistical disclosure control as an attack by linear programs,
 * Fischetti and Salazar (2001), Management Science 47, 1008–1027, section 2.
 */
export function feasibleIntervals(
  table: PublishedTable,
  added: Iterable<number> = [],
): readonly FeasibleInterval[] | null {
  const system = additiveSystem(table);
  if (!system) return null;
  const hidden = new HiddenCells(system, table, added);
  const intervals = hiddenGroups(system, hidden).flatMap((group) => {
    const polytopes = system.measures.map(({ counts, room }) => {
      const polytope = polytopeOf(system, hidden, group, room);
      for (const place of group.keys()) polytope.widen(place);
      return { counts, room, polytope };
    });
    return group.map((cell, place): FeasibleInterval => ({
      cell,
      bounds: polytopes.map(({ counts, room, polytope }) => {
        const least = counts[cell]! - room[cell]!;
        return { lower: least + polytope.lowest[place]!, upper: least + polytope.highest[place]! };
      }),
    }));
  });
  return intervals.filter(({ cell }) => table.cells[cell]!.state !== "absent").sort((a, b) => a.cell - b.cell);
}
