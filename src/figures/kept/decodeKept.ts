import { parse } from "devalue";
import type { KeptExtract } from "./KeptExtract.ts";
import { aligned, lengthBytes, numberArrays, type NumberArrayPlace } from "./numberArrays.ts";

/**
 * A kept extract from the bytes of `encodeKept`; its arrays stay where they lie. What is in it is believed: it comes from where the
 * app's own code comes from. Throws `RangeError` or `SyntaxError` where the bytes are not whole.
 */
export function decodeKept(bytes: ArrayBuffer): KeptExtract {
  const length = new DataView(bytes).getUint32(0, true);
  const text = new TextDecoder().decode(new Uint8Array(bytes, lengthBytes, length));
  const start = aligned(lengthBytes + length);
  return parse(text, {
    numbers: ([kind, at, numbers]: NumberArrayPlace) => new numberArrays[kind](bytes, start + at, numbers),
  }) as KeptExtract;
}
