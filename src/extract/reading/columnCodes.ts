import { type Data, type Int, makeVector, Type } from "apache-arrow";

type CodeOf = (value: string | null) => number;

/**
 * Writes the code of each row's value in `codes` into `into`; new values are added to `codes` as text, `true` and `false` for
 * booleans; null has a code as well. Throws where the column holds anything else than text, booleans or integers of at most 32 bits.
 */
export function columnCodes(data: Data, codes: Map<string | null, number>, into: Int32Array): void {
  const code: CodeOf = (value) => {
    let found = codes.get(value);
    if (found === undefined) codes.set(value, (found = codes.size));
    return found;
  };
  if (data.typeId === Type.Dictionary && data.dictionary) {
    const words = Int32Array.from(data.dictionary.toArray() as readonly string[], code);
    wordCodes(data.values as Int32Array, data.length, words, into);
  } else if (data.typeId === Type.Utf8) {
    const vector = makeVector(data);
    for (let row = 0; row < data.length; row++) into[row] = code(vector.get(row) as string | null);
  } else if (data.typeId === Type.Bool) {
    const [no, yes] = [code("false"), code("true")];
    bitCodes(data.values as Uint8Array, data.offset, data.length, no, yes, into);
  } else if (data.typeId === Type.Int && (data.type as Int).bitWidth <= 32) integerCodes(data, code, into);
  else throw new TypeError("only text, booleans and small integers have codes");
  if (data.nullCount > 0) writeNulls(data.nullBitmap, data.offset, data.length, code(null), into);
}

// Each loop stands in a function of its own: they run for every value of thirty million rows, and are compiled one by one.

function wordCodes(values: Int32Array, length: number, words: Int32Array, into: Int32Array): void {
  for (let row = 0; row < length; row++) into[row] = words[values[row] as number] as number;
}

function bitCodes(values: Uint8Array, offset: number, length: number, no: number, yes: number, into: Int32Array): void {
  for (let row = 0, bit = offset; row < length; row++, bit++)
    into[row] = ((values[bit >> 3] as number) >> (bit & 7)) & 1 ? yes : no;
}

function writeNulls(bitmap: Uint8Array, offset: number, length: number, none: number, into: Int32Array): void {
  for (let row = 0; row < length; row++) if (isNull(bitmap, offset + row)) into[row] = none;
}

const isNull = (bitmap: Uint8Array, bit: number) => (((bitmap[bit >> 3] as number) >> (bit & 7)) & 1) === 0;

/** Integers from 0 to this one are looked up in a table, others in a map. */
const mostTabled = 255;

function integerCodes({ values, nullBitmap, nullCount, offset, length }: Data, code: CodeOf, into: Int32Array): void {
  const none = code(null);
  const table = new Int32Array(mostTabled + 1).fill(-1);
  const known = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const value = (values as Int32Array)[row] as number;
    const tabled = value >= 0 && value <= mostTabled;
    let found = tabled ? (table[value] as number) : (known.get(value) ?? -1);
    // What stands in the place of a null is no value.
    if (found < 0 && nullCount > 0 && isNull(nullBitmap, offset + row)) found = none;
    else if (found < 0) {
      found = code(String(value));
      if (tabled) table[value] = found;
      else known.set(value, found);
    }
    into[row] = found;
  }
}
