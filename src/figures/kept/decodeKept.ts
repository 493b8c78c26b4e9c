import { parse } from "devalue";
import { turn } from "../turn.ts";
import type { KeptExtract } from "./KeptExtract.ts";
import { keptParts } from "./keptParts.ts";
import { aligned, lengthBytes, numberArrays, type NumberArrayPlace } from "./numberArrays.ts";

/**
 * A kept extract from the bytes of `encodeKept`; its arrays stay where they lie. What is in it is believed: it comes from where the
 * app's own code comes from. Rejects with `RangeError` or `SyntaxError` where the bytes are not whole.
 */
export async function decodeKept(bytes: ArrayBuffer): Promise<KeptExtract> {
  const length = new DataView(bytes).getUint32(0, true);
  const text = new TextDecoder().decode(new Uint8Array(bytes, lengthBytes, length));
  const start = aligned(lengthBytes + length);
  const numbers = ([kind, at, many]: NumberArrayPlace) => new numberArrays[kind](bytes, start + at, many);
  const lines = text.split("\n");
  if (lines.length !== keptParts.length) throw new RangeError("not the parts of a kept extract");
  const found: (readonly [keyof KeptExtract, unknown])[] = [];
  for (const [at, part] of keptParts.entries()) {
    await turn(undefined);
    found.push([part, parse(lines[at]!, { numbers })]);
  }
  return Object.fromEntries(found) as unknown as KeptExtract;
}
