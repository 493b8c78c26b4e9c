import { type Data, type Int, makeVector, Type } from "apache-arrow";

/**
 * The code of each row's value in `codes`, to which new values are added as text, `true` and `false` for booleans; null has
 * a code as well. Throws where the column holds anything else than text, booleans or integers of at most 32 bits.
 */
export function columnCodes(data: Data, codes: Map<string | null, number>): Int32Array {
  const code = (value: string | null) => {
    let found = codes.get(value);
    if (found === undefined) codes.set(value, (found = codes.size));
    return found;
  };
  const rows = new Int32Array(data.length);
  if (data.typeId === Type.Dictionary && data.dictionary) {
    const words = Int32Array.from(data.dictionary.toArray() as readonly string[], code);
    const values = data.values as Int32Array;
    for (let row = 0; row < rows.length; row++) rows[row] = words[values[row] as number] as number;
  } else if (data.typeId === Type.Utf8) {
    const vector = makeVector(data);
    for (let row = 0; row < rows.length; row++) rows[row] = code(vector.get(row) as string | null);
  } else if (data.typeId === Type.Bool) {
    const words = [code("false"), code("true")];
    const { offset } = data;
    const values = data.values as Uint8Array;
    for (let row = 0, bit = offset; row < rows.length; row++, bit++)
      rows[row] = words[((values[bit >> 3] as number) >> (bit & 7)) & 1] as number;
  } else if (data.typeId === Type.Int && (data.type as Int).bitWidth <= 32) {
    const { nullCount } = data;
    const values = data.values as Int32Array;
    const known = new Map<number, number>();
    for (let row = 0; row < rows.length; row++) {
      const value = values[row] as number;
      let found = known.get(value);
      // What stands in the place of a null is no value.
      if (found === undefined)
        known.set(value, (found = nullCount > 0 && isNull(data, row) ? -1 : code(String(value))));
      if (found < 0) known.delete(value);
      rows[row] = found;
    }
  } else throw new TypeError("only text, booleans and small integers have codes");
  if (data.nullCount > 0) {
    const none = code(null);
    for (let row = 0; row < rows.length; row++) if (isNull(data, row)) rows[row] = none;
  }
  return rows;
}

function isNull({ nullBitmap, offset }: Data, row: number): boolean {
  const bit = offset + row;
  return ((nullBitmap[bit >> 3] as number) & (1 << (bit & 7))) === 0;
}
