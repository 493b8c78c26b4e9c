import type { SummedCells } from "../SummedCells.ts";

/** The sums of each cell by its keys; those where nothing was counted are left out: a roll-up need not keep them. */
export function canonical({ length, periods, parts, keys, sums }: SummedCells): Record<string, Record<string, number>> {
  const cells = new Map<string, Record<string, number>>();
  const names = Object.keys(keys).map((key) => [key, keys[key]!] as const);
  for (let row = 0; row < length; row++) {
    const name = JSON.stringify([
      periods[row],
      parts[row],
      Object.fromEntries(names.map(([key, values]) => [key, values[row] ?? null])),
    ]);
    const cell = cells.get(name) ?? Object.fromEntries([...sums.keys()].map((column) => [column, 0]));
    cells.set(name, cell);
    for (const [column, values] of sums) cell[column]! += values[row]!;
  }
  return Object.fromEntries(
    [...cells].filter(([, cell]) => Object.values(cell).some((sum) => sum !== 0)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
