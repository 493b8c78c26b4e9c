import { openCells } from "./openCells.ts";
import type { PublishedTable } from "./PublishedTable.ts";

/**
 * The hidden cells that a reader can work out too well, in ascending order: those with an interval narrower than k for any protected
 * count. One that is k wide also reaches k, since no count is negative. `added` are cells hidden beside those of the table.
 *
 * Exact: by chains of hidden cells where no cell stands in more than two relations, else by linear programs that stop once an
 * interval is wide enough. In large groups of cells the programs are left the cells for which a search finds no protection.
 * Null for a table that does not add up (`additiveSystem`) or a k that is no positive integer. What a `settled` total of none tells
 * of its parts is published, and asks for no protection.
 */
export function unprotectedCells(
  table: PublishedTable,
  k: number,
  added: Iterable<number> = [],
  settled: ReadonlySet<number> = new Set(),
): readonly number[] | null {
  const found = openCells(table, k, added, settled);
  return found && [...found].sort((a, b) => a - b);
}
