import { additiveSystem } from "./additiveSystem.ts";
import { HiddenCells } from "./HiddenCells.ts";
import { ProtectionSearch } from "./ProtectionSearch.ts";
import type { PublishedTable } from "./PublishedTable.ts";

/**
 * Complementary suppression: positions of the cells to hide beside those that are hidden already, in ascending order.
 *
 * With them hidden, a reader who knows every published count, every sum and that no count is negative finds for each hidden
 * count an interval at least k wide that reaches k or more: `unprotectedCells` of the outcome is empty. Small cells are hidden
 * rather than large ones and few rather than many, and none that the others could do without; the same table always has the
 * same answer. Cells that are `absent` need no protection and are not in the answer.
 *
 * Null for a table that does not add up (`additiveSystem`) or a k that is no positive integer: such a table is not to be shown. Null too
 * where the `settled` cells, which stay as they are, leave no protection. What a settled total of none tells of its parts is published.
 *
 * Source: the greedy method of Kelly, Golden and Assad (1992), Cell suppression: disclosure protection for sensitive tabular data,
 * Networks 22, 397–417, with a pass at the end that shows again what can be shown.
 */
export function suppressComplementary(
  table: PublishedTable,
  k: number,
  settled: ReadonlySet<number> = new Set(),
): readonly number[] | null {
  const found = complementOf(table, k, settled);
  return found?.open === null ? found.added : null;
}

/** What `suppressComplementary` adds, or the cell that nothing protects. */
export type Complement = { readonly added: readonly number[]; readonly open: null } | { readonly open: number };

/** As `suppressComplementary`, with the position of the first cell that the settled ones leave no protection; null for no table. */
export function complementOf(table: PublishedTable, k: number, settled: ReadonlySet<number>): Complement | null {
  const system = Number.isSafeInteger(k) && k > 0 ? additiveSystem(table, settled) : null;
  if (!system) return null;
  const hidden = new HiddenCells(system, table);
  const search = new ProtectionSearch(system, hidden, k);
  const protections = new Map<number, readonly number[]>();
  /** By cell: those whose protection rests on it, or did. */
  const resting = new Map<number, Set<number>>();
  const rest = (at: number, protection: readonly number[]): void => {
    protections.set(at, protection);
    for (const other of protection) resting.set(other, (resting.get(other) ?? new Set()).add(at));
  };
  const added = new Set<number>();
  const smallest = (a: number, b: number) => system.loss[a]! - system.loss[b]! || a - b;
  const secret = hidden
    .list()
    .filter((at) => table.cells[at]!.state !== "absent")
    .sort(smallest);
  // A cell found protected stays so: what is hidden after it only gives the reader more to doubt.
  for (let pending: readonly number[] = secret; pending.length > 0;) {
    const next: number[] = [];
    for (const at of pending) {
      const found = search.protectedBy(at);
      const protection = found ?? search.protectionOf(at);
      if (!protection) return { open: at };
      for (const other of protection) {
        if (hidden.has(other)) continue;
        hidden.hide(other);
        added.add(other);
        next.push(other);
      }
      rest(at, protection);
    }
    pending = next.sort(smallest);
  }
  for (const at of [...added].sort((a, b) => smallest(b, a))) {
    hidden.show(at);
    const others = [...(resting.get(at) ?? [])].filter((one) => one !== at && protections.get(one)?.includes(at));
    const again = others.map((other) => [other, search.protectedBy(other)] as const);
    if (again.every(([, cells]) => cells)) {
      added.delete(at);
      protections.delete(at);
      for (const [other, cells] of again) rest(other, cells!);
    } else hidden.hide(at);
  }
  return { added: [...added].sort((a, b) => a - b), open: null };
}
