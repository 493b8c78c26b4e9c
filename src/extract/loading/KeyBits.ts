import { identifier } from "../../engine/literal.ts";
import { keyRange } from "./keyRange.ts";
import type { Loading } from "./Loading.ts";

/**
 * Sets of integer keys, one bit a key: where keys are dense, a megabyte in place of the hash table of a join, which takes 300 MB for
 * seven million. A statement names `relation` among those it reads, and then asks `has`.
 */
export class KeyBits {
  private constructor(
    readonly relation: string,
    private readonly low: bigint,
    private readonly high: bigint,
  ) {}

  /**
   * Marks `key` of the rows of `from`, once for each of `sets` (SQL conditions). Null where there are no keys or they are not
   * dense.
   */
  static async mark(
    loading: Loading,
    relation: string,
    { key, from, sets }: { key: string; from: string; sets: readonly string[] },
  ): Promise<KeyBits | null> {
    const range = await keyRange(loading, key, from);
    if (!range?.dense) return null;
    const bits = new KeyBits(identifier(relation), range.low, range.high);
    const marked = sets.map(
      (set, at) => `bitstring_agg(${key}, ${bits.low}, ${bits.high}) FILTER (${set}) AS bits${at}`,
    );
    const { engine, signal } = loading;
    await engine.execute(`CREATE TABLE ${bits.relation} AS SELECT ${marked.join(", ")} FROM ${from}`, { signal });
    return bits;
  }

  /** Whether the key is in a set: TRUE or FALSE, FALSE for null. A CASE does not ask for bits outside, and `least` takes five times as long. */
  has(key: string, set: number): string {
    const place = this.low < 0n ? `${key} + ${-this.low}` : `${key} - ${this.low}`;
    return `CASE WHEN ${key} BETWEEN ${this.low} AND ${this.high} THEN get_bit(${this.relation}.bits${set}, (${place})::INTEGER) = 1 ELSE FALSE END`;
  }
}
