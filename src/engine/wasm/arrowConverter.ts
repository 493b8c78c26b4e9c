import { type Date_, DateUnit, type DataType, type Decimal, type Int, Type } from "apache-arrow";
import type { ColumnKind } from "../Engine.ts";
import { formatDay } from "../formatDay.ts";
import { appendText } from "./appendText.ts";
import type { ArrowPiece } from "./ArrowPiece.ts";
import { readDecimal } from "./readDecimal.ts";

/** Writes a piece of a column from `at` on, whatever stands where it is null; false where an integer is too large. */
export type Append = (piece: ArrowPiece, values: unknown[], at: number) => boolean;

/** How to read a column of this Arrow type as this kind; null where the kind does not accept the type. */
export function arrowConverter(kind: ColumnKind, type: DataType): Append | null {
  switch (kind) {
    case "integer":
      if (type.typeId === Type.Int) return (type as Int).bitWidth === 64 ? appendWide(type as Int) : appendPlain;
      return type.typeId === Type.Decimal && (type as Decimal).scale === 0 ? appendDecimal(0, true) : null;
    case "number":
      if (type.typeId === Type.Float) return appendPlain;
      if (type.typeId === Type.Decimal) return appendDecimal((type as Decimal).scale, false);
      return arrowConverter("integer", type);
    case "text":
      // An ENUM arrives without its words when a statement is sent: it has to be cast to text in SQL.
      return type.typeId === Type.Utf8 ? appendText : null;
    case "boolean":
      return type.typeId === Type.Bool ? appendBits : null;
    case "date":
      return type.typeId === Type.Date && (type as Date_).unit === DateUnit.DAY ? appendDays : null;
  }
}

const appendPlain: Append = ({ values: from, length }, values, at) => {
  for (let row = 0; row < length; row++) values[at + row] = from[row];
  return true;
};

const appendBits: Append = ({ values: from, offset, length }, values, at) => {
  for (let row = 0; row < length; row++)
    values[at + row] = ((from[(offset + row) >> 3] ?? 0) & (1 << ((offset + row) & 7))) !== 0;
  return true;
};

const appendDays: Append = ({ values: from, length, nullBitmap, nullCount, offset }, values, at) => {
  for (let row = 0; row < length; row++)
    if (nullCount === 0 || !isNull(nullBitmap, offset + row)) values[at + row] = formatDay(from[row] ?? 0);
  return true;
};

/** Reads 64-bit integers as two halves: a `bigint` for each would cost ten times as much. */
const appendWide =
  ({ isSigned }: Int): Append =>
  ({ values: from, length, nullBitmap, nullCount, offset }, values, at) => {
    const low = new Uint32Array(from.buffer, from.byteOffset, length * 2);
    const high = isSigned ? new Int32Array(from.buffer, from.byteOffset, length * 2) : low;
    let safe = true;
    for (let row = 0; row < length; row++) {
      const value = (high[row * 2 + 1] ?? 0) * 4_294_967_296 + (low[row * 2] ?? 0);
      values[at + row] = value;
      if (!Number.isSafeInteger(value)) safe &&= nullCount > 0 && isNull(nullBitmap, offset + row);
    }
    return safe;
  };

const appendDecimal =
  (scale: number, integer: boolean): Append =>
  ({ values: from, length, nullBitmap, nullCount, offset }, values, at) => {
    const words = new Uint32Array(from.buffer, from.byteOffset, length * 4);
    const divisor = 10 ** scale;
    let safe = true;
    for (let row = 0; row < length; row++) {
      const value = readDecimal(words, row * 4);
      values[at + row] = value / divisor;
      if (integer && !Number.isSafeInteger(value)) safe &&= nullCount > 0 && isNull(nullBitmap, offset + row);
    }
    return safe;
  };

const isNull = (bitmap: Uint8Array, bit: number) => ((bitmap[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0;
