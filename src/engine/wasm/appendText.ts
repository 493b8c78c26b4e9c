import type { Append } from "./arrowConverter.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes the whole piece at once, then cuts it: a call of the decoder for each value would cost more than all the rest.
 * Places are counted in UTF-16 units: one for each UTF-8 sequence, two for those of four bytes.
 */
export const appendText: Append = ({ values: bytes, valueOffsets: offsets, length }, values, at) => {
  const first = offsets[0] ?? 0;
  const last = offsets[length] ?? 0;
  const used = new Uint8Array(bytes.buffer, bytes.byteOffset + first, last - first);
  const text = decoder.decode(used);
  if (text.length === used.length) {
    for (let row = 0; row < length; row++)
      values[at + row] = text.slice((offsets[row] ?? 0) - first, (offsets[row + 1] ?? 0) - first);
    return true;
  }
  let place = 0;
  let start = 0;
  let byte = 0;
  for (let row = 0; row < length; row++) {
    const end = (offsets[row + 1] ?? 0) - first;
    for (; byte < end; byte++) {
      const value = used[byte] ?? 0;
      if ((value & 0xc0) !== 0x80) place += value >= 0xf0 ? 2 : 1;
    }
    values[at + row] = text.slice(start, place);
    start = place;
  }
  return true;
};
