import { additiveSystem } from "./additiveSystem.ts";
import { HiddenCells } from "./HiddenCells.ts";
import { hiddenGroups } from "./hiddenGroups.ts";
import { polytopeOf } from "./polytopeOf.ts";
import { ProtectionSearch } from "./ProtectionSearch.ts";
import type { PublishedTable } from "./PublishedTable.ts";

/** The cost of a linear program grows with the square of the cells, that of a search with their number. */
const LARGE = 150;

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
  const system = Number.isSafeInteger(k) && k > 0 ? additiveSystem(table, settled) : null;
  if (!system) return null;
  const hidden = new HiddenCells(system, table, added);
  const isEnough = (lowest: number, highest: number) => highest - lowest > k - 1e-6;
  const search = new ProtectionSearch(system, hidden, k);
  const found = hiddenGroups(system, hidden).flatMap((group) => {
    const asked = group.filter((at) => table.cells[at]!.state !== "absent");
    const isSearched = system.simple || group.length > LARGE;
    const open = isSearched ? asked.filter((at) => !search.isProtected(at)) : asked;
    if (system.simple || open.length === 0) return open;
    const polytopes = system.measures.map(({ room }) => polytopeOf(system, hidden, group, room));
    return open.filter((at) =>
      polytopes.some((polytope, count) => !system.isTold(count, at) && !polytope.widen(group.indexOf(at), isEnough)),
    );
  });
  return found.sort((a, b) => a - b);
}
