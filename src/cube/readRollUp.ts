import type { Engine, QueryOptions } from "../engine/Engine.ts";
import type { KeyValue } from "./Cell.ts";
import { keyKind } from "./groupKeys.ts";
import type { RollUp, RollUpKey } from "./RollUp.ts";
import type { RollUpStatement } from "./rollUps.ts";

/** Takes a roll-up out of the engine: a statement for each question would cost many times the addition itself. */
export async function readRollUp(
  engine: Engine,
  { select, keys, sums }: RollUpStatement,
  options?: QueryOptions,
): Promise<RollUp> {
  const shape = Object.fromEntries([
    ...keys.map((name) => [name, keyKind(name)] as const),
    ...sums.map((name) => [name, "integer"] as const),
  ]);
  const { length, columns } = await engine.query({ sql: select, shape }, options);
  return {
    length,
    keys: Object.fromEntries(keys.map((name) => [name, keyOf(columns[name]!)])),
    sums: Object.fromEntries(sums.map((name) => [name, sumOf(columns[name] as readonly (number | null)[])])),
  };
}

function keyOf(column: readonly KeyValue[]): RollUpKey {
  const places = new Map<KeyValue, number>();
  const codes = Uint32Array.from(column, (value) => {
    const place = places.get(value) ?? places.size;
    if (place === places.size) places.set(value, place);
    return place;
  });
  return { codes, values: [...places.keys()] };
}

const largest = 2 ** 31 - 1;

/** Sums of nothing are null in SQL and 0 here. */
function sumOf(column: readonly (number | null)[]): Int32Array | Float64Array {
  const fits = column.every((sum) => sum === null || Math.abs(sum) <= largest);
  return fits ? Int32Array.from(column, (sum) => sum ?? 0) : Float64Array.from(column, (sum) => sum ?? 0);
}
