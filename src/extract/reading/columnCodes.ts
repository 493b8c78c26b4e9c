import { type Data, makeVector, Type } from "apache-arrow";

/**
 * The code of each row's value in `codes`, to which new values are added; null has a code as well.
 * Throws where the column is not text.
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
    const { values } = data;
    for (let row = 0; row < rows.length; row++) rows[row] = words[values[row]] as number;
  } else if (data.typeId === Type.Utf8) {
    const vector = makeVector(data);
    for (let row = 0; row < rows.length; row++) rows[row] = code(vector.get(row) as string | null);
  } else throw new TypeError("only text has codes");
  if (data.nullCount > 0) {
    const none = code(null);
    const { nullBitmap, offset } = data;
    for (let row = 0, bit = offset; row < rows.length; row++, bit++) if (((nullBitmap[bit >> 3] as number) & (1 << (bit & 7))) === 0) rows[row] = none;
  }
  return rows;
}
