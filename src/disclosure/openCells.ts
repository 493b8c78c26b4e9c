import { additiveSystem } from "./additiveSystem.ts";
import { HiddenCells } from "./HiddenCells.ts";
import { hiddenGroups } from "./hiddenGroups.ts";
import { polytopeOf } from "./polytopeOf.ts";
import { ProtectionSearch } from "./ProtectionSearch.ts";
import type { PublishedTable } from "./PublishedTable.ts";

/** The cost of a linear program grows with the square of the cells, that of a search with their number. */
const LARGE = 150;

/**
 * `unprotectedCells` one by one, each looked for when it is asked for: whoever wants to know if there is any asks for one.
 */
export function openCells(
  table: PublishedTable,
  k: number,
  added: Iterable<number>,
  settled: ReadonlySet<number>,
): Iterable<number> | null {
  const system = Number.isSafeInteger(k) && k > 0 ? additiveSystem(table, settled) : null;
  if (!system) return null;
  const hidden = new HiddenCells(system, table, added);
  const isEnough = (lowest: number, highest: number) => highest - lowest > k - 1e-6;
  const search = new ProtectionSearch(system, hidden, k);
  function* inGroup(group: readonly number[]): Generator<number> {
    const asked = group.filter((at) => table.cells[at]!.state !== "absent");
    if (system!.simple) {
      for (const at of asked) if (!search.isProtected(at)) yield at;
      return;
    }
    const open = group.length > LARGE ? asked.filter((at) => !search.isProtected(at)) : asked;
    if (open.length === 0) return;
    const polytopes = system!.measures.map(({ room }) => polytopeOf(system!, hidden, group, room));
    for (const at of open) {
      const isNarrow = (polytope: (typeof polytopes)[number], count: number) =>
        !system!.isTold(count, at) && !polytope.widen(group.indexOf(at), isEnough);
      if (polytopes.some(isNarrow)) yield at;
    }
  }
  return {
    *[Symbol.iterator]() {
      for (const group of hiddenGroups(system, hidden)) yield* inGroup(group);
    },
  };
}
