/** A family has one column for each kind of score or condition: two ways of making it would silently share it. */
export function only<T extends object>(ways: readonly T[]): T | null {
  const canonical = new Set(
    ways.map((way) => JSON.stringify(Object.entries(way).sort(([a], [b]) => (a < b ? -1 : 1)))),
  );
  if (canonical.size > 1) throw new RangeError("indicators of one family score in two ways");
  return ways[0] ?? null;
}
