import type { ChartKind } from "./chartPoint.ts";
import table from "./chanceTable.json";

/**
 * Probability (0–1) that the latest point of a stable series carries the icon of an unusual variation: `points` in its phase, 13 or
 * more, and `autocorrelation` of its values with those before. Read from a simulation and interpolated in both; beyond the table
 * (more than 156 points, below −0.4 or above 0.8) its edge stands. Its variance is that of one draw, share × (1 − share).
 *
 * Source: `scripts/chance/simulate.ts`, 20,000 stable series for each entry, charted by `controlChart` with the rules of Making Data
 * Count 2023 and screened limits. Monte Carlo error of an entry: at most 0.35 points.
 */
export function chanceShare(kind: Exclude<ChartKind, "none">, points: number, autocorrelation: number): number {
  const rows = table.shares[kind === "XmR" ? "XmR" : "p′"];
  const row = place(table.points, points);
  const column = place(table.autocorrelation, autocorrelation);
  const along = (index: number) => mix(rows[index]![column.index]!, rows[index]![column.index + 1]!, column.part);
  return mix(along(row.index), along(row.index + 1), row.part);
}

/** Where a value lies between two steps of a rising grid. */
function place(grid: readonly number[], value: number): { readonly index: number; readonly part: number } {
  const inside = Math.min(Math.max(value, grid[0]!), grid.at(-1)!);
  const index = Math.min(
    grid.findLastIndex((step) => step <= inside),
    grid.length - 2,
  );
  return { index, part: (inside - grid[index]!) / (grid[index + 1]! - grid[index]!) };
}

const mix = (from: number, to: number, part: number): number => from + (to - from) * part;
