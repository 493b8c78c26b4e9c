import type { Engine, QueryOptions } from "../engine/Engine.ts";
import type { KeyValue } from "./KeyValue.ts";
import { keyKind } from "./groupKeys.ts";
import type { RollUp, RollUpKey, Sums } from "./RollUp.ts";
import type { RollUpStatement } from "./rollUps.ts";

/** Takes a roll-up out of the engine: a statement for each question would cost many times the addition itself. */
export async function readRollUp(
  engine: Engine,
  { select, keys, sums }: RollUpStatement,
  options?: QueryOptions,
  sumKind: "integer" | "number" = "integer",
): Promise<RollUp> {
  const shape = Object.fromEntries([
    ...keys.map((name) => [name, keyKind(name)] as const),
    ...sums.map((name) => [name, sumKind] as const),
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
  for (const value of column) if (!places.has(value)) places.set(value, places.size);
  const codes = places.size <= 2 ** 16 ? new Uint16Array(column.length) : new Uint32Array(column.length);
  for (const [row, value] of column.entries()) codes[row] = places.get(value)!;
  return { codes, values: [...places.keys()] };
}

/** Sums of nothing are null in SQL and 0 here. */
function sumOf(column: readonly (number | null)[]): Sums {
  let [least, most, whole] = [0, 0, true];
  for (const sum of column) {
    if (sum === null) continue;
    whole &&= Number.isInteger(sum);
    if (sum < least) least = sum;
    if (sum > most) most = sum;
  }
  const { length } = column;
  const sums =
    whole && least >= 0 && most < 2 ** 8
      ? new Uint8Array(length)
      : whole && least >= 0 && most < 2 ** 16
        ? new Uint16Array(length)
        : whole && Math.max(-least, most) < 2 ** 31
          ? new Int32Array(length)
          : new Float64Array(length);
  for (let row = 0; row < length; row++) sums[row] = column[row] ?? 0;
  return sums;
}
