import { stringify } from "devalue";
import type { KeptExtract } from "./KeptExtract.ts";
import { keptParts } from "./keptParts.ts";
import { aligned, lengthBytes, numberArrays, type NumberArrayKind, type NumberArrayPlace } from "./numberArrays.ts";

/**
 * A kept extract as bytes: the length of a text (four bytes), the text (each part on a line of its own, in the notation of `devalue`),
 * then the arrays of numbers that it names by their places, in the order of bytes of every machine that browsers run on (little-endian).
 */
export function encodeKept(kept: KeptExtract): Uint8Array<ArrayBuffer> {
  const arrays: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  const place = (value: unknown): NumberArrayPlace | false => {
    const kind = kindOf(value);
    if (kind === undefined) return false;
    const { buffer, byteOffset, byteLength, length } = value as InstanceType<(typeof numberArrays)[NumberArrayKind]>;
    const at = end;
    arrays.push({ at, bytes: new Uint8Array(buffer, byteOffset, byteLength) });
    end = aligned(at + byteLength);
    return [kind, at, length];
  };
  const lines = keptParts.map((part) => stringify(kept[part], { numbers: place }));
  const text = new TextEncoder().encode(lines.join("\n"));
  const start = aligned(lengthBytes + text.length);
  const bytes = new Uint8Array(start + end);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, lengthBytes);
  for (const { at, bytes: array } of arrays) bytes.set(array, start + at);
  return bytes;
}

function kindOf(value: unknown): NumberArrayKind | undefined {
  return (Object.keys(numberArrays) as NumberArrayKind[]).find((kind) => value instanceof numberArrays[kind]);
}
