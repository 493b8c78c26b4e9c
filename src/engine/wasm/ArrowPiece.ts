import type { Vector } from "apache-arrow";

/** A contiguous piece of an Arrow column, with types for the buffers that Arrow leaves untyped. */
export interface ArrowPiece {
  readonly length: number;
  readonly offset: number;
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array;
  /** Numbers, bits, or the bytes of all texts; 64 and 128-bit integers are read through `buffer`. */
  readonly values: ArrayLike<number> & { readonly buffer: ArrayBufferLike; readonly byteOffset: number };
  /** Where each text begins and ends. */
  readonly valueOffsets: Int32Array;
  readonly dictionary?: Vector;
}
