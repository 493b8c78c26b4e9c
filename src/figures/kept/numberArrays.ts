/** Kinds of arrays of numbers that a kept extract holds, by name. */
export const numberArrays = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;

export type NumberArrayKind = keyof typeof numberArrays;

/** Where an array lies among the bytes after the text: its kind, the first byte, how many numbers. */
export type NumberArrayPlace = readonly [kind: NumberArrayKind, at: number, length: number];

/** Bytes before the text: its length. */
export const lengthBytes = 4;

/** No array of numbers needs to begin at more than a multiple of this. */
export const alignedTo = 8;

export const aligned = (at: number) => Math.ceil(at / alignedTo) * alignedTo;
