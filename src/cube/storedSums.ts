import type { Measure } from "../indicators/compile/measures.ts";

/** A column of a roll-up, and what one unit `u` brings to it. */
export interface StoredSum {
  readonly column: string;
  readonly unit: string;
}

/** What a roll-up holds of measures: those counted alike once, those of several conditions for all of them together. */
export function storedSums(measures: readonly Measure[]): readonly StoredSum[] {
  const names = [...new Set(measures.map(({ stored }) => stored))];
  return names.map((column) => {
    const units = widest(measures.filter(({ stored }) => stored === column));
    return { column, unit: units.length === 1 ? units[0]! : `greatest(${units.join(", ")})` };
  });
}

/** Units of the measures that are needed to cover the conditions of all: mostly one counts them all. */
function widest(alike: readonly Measure[]): readonly string[] {
  const covered = new Set<string>();
  const [first, ...others] = [...alike].sort((a, b) => (b.conditions?.length ?? 0) - (a.conditions?.length ?? 0));
  for (const condition of first!.conditions ?? []) covered.add(condition);
  const more = others.filter(({ conditions }) => {
    const added = (conditions ?? []).filter((condition) => !covered.has(condition));
    for (const condition of added) covered.add(condition);
    return added.length > 0;
  });
  return [first!, ...more].map(({ unit }) => unit);
}
