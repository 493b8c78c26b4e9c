import type { PublishedTable } from "../../disclosure/PublishedTable.ts";
import { complementOf } from "../../disclosure/suppressComplementary.ts";
import type { GroupRow } from "./GroupRows.ts";
import type { groupTable } from "./groupTable.ts";

/** A table in which nothing can be worked out, and the places that are in it: of the others nothing but their total is told. */
export interface ProtectedRows {
  readonly rows: readonly GroupRow[];
  readonly table: PublishedTable;
  /** Hidden beside what the table hides itself. */
  readonly added: ReadonlySet<number>;
}

/**
 * Protects a table of places, which `build` makes of some of them. Where what is settled leaves a cell no protection, neither its place
 * nor those beside it are told, nor what is below: a small hospital costs the groups of its neighbours and not those of the
 * whole. Null where that comes to the first place.
 *
 * Of places left out together every cell may be anything between 0 and the smaller of its place's total and its group's above, short
 * of what the others can hold (the bounds of Fréchet): k apart, since each of these is none or k by itself or with what is hidden.
 */
export function protectRows(
  places: readonly GroupRow[],
  build: (rows: readonly GroupRow[]) => ReturnType<typeof groupTable>,
  k: number,
): ProtectedRows | null {
  const { table, settled } = build(places);
  const found = complementOf(table, k, settled);
  if (!found) return null;
  if (found.open === null) return { rows: places, table, added: new Set(found.added) };
  const parent = places[Math.floor(found.open / table.axes[1]!.parents.length)]?.parent ?? null;
  return parent === null ? null : protectRows(withoutBelow(places, parent), build, k);
}

/** A place stands before those below it. */
function withoutBelow(places: readonly GroupRow[], above: number): readonly GroupRow[] {
  const out = new Set([above]);
  for (const [at, { parent }] of places.entries()) if (parent !== null && out.has(parent)) out.add(at);
  out.delete(above);
  const kept = [...places.keys()].filter((at) => !out.has(at));
  const rows = new Map(kept.map((at, row) => [at, row]));
  return kept.map((at) => {
    const { parent, ...place } = places[at]!;
    return { ...place, parent: parent === null ? null : rows.get(parent)! };
  });
}
