import { widestRange } from "./KeyBits.ts";
import { countOf, type Loading } from "./Loading.ts";

/**
 * How many rows repeat a key that another row has (null keys aside): rows with a key less distinct keys. Dense keys are
 * marked in a bitmap, five times faster than a hash table; others are hashed.
 */
export async function countRepeats(loading: Loading, table: string, key: string): Promise<number> {
  const { engine, signal } = loading;
  const sql = `SELECT count(${key})::INTEGER AS n, min(${key})::VARCHAR AS low, max(${key})::VARCHAR AS high FROM ${table}`;
  const { columns } = await engine.query({ sql, shape: { n: "integer", low: "text", high: "text" } }, { signal });
  const [n, low, high] = [columns.n[0] ?? 0, columns.low[0], columns.high[0]];
  if (low == null || high == null) return 0;
  const dense = BigInt(high) - BigInt(low) < widestRange;
  const distinct = dense ? `bit_count(bitstring_agg(${key}, ${low}, ${high}))` : `count(DISTINCT ${key})`;
  return n - (await countOf(loading, `SELECT ${distinct}::INTEGER AS n FROM ${table}`));
}
