import type { Loading } from "./Loading.ts";
import { readGuarded } from "./readGuarded.ts";
import type { SourceTable } from "./SourceTable.ts";

/** Passes the values of resources that nothing here loads through the guard: other tables of the contract and unknown ones. */
export async function guardOthers(loading: Loading, sources: readonly SourceTable[]): Promise<void> {
  const read = new Set(loading.tables.map(({ table }) => table));
  for (const source of sources) {
    if (read.has(source.resource.name)) continue;
    await readGuarded(loading, source, { plain: [], coded: [], insert: () => Promise.resolve() });
  }
}
