import type { Loading } from "./Loading.ts";

/** Widest range of keys to be marked one bit each: 16 MB of bits. */
const widest = 2 ** 27;

/** Keys of a table: how many rows have one, the lowest and the highest, and whether one bit for each between them is little. */
export interface KeyRange {
  readonly rows: number;
  readonly low: bigint;
  readonly high: bigint;
  readonly dense: boolean;
}

/** Null where no row has a key. */
export async function keyRange({ engine, signal }: Loading, key: string, from: string): Promise<KeyRange | null> {
  const sql = `SELECT count(${key})::INTEGER AS n, min(${key})::VARCHAR AS low, max(${key})::VARCHAR AS high FROM ${from}`;
  const { columns } = await engine.query({ sql, shape: { n: "integer", low: "text", high: "text" } }, { signal });
  const [rows, low, high] = [columns.n[0] ?? 0, columns.low[0], columns.high[0]];
  if (low == null || high == null) return null;
  const range = { low: BigInt(low), high: BigInt(high) };
  return { rows, ...range, dense: range.high - range.low < widest };
}
