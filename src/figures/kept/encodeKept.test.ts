import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeKept } from "./decodeKept.ts";
import { encodeKept } from "./encodeKept.ts";
import type { KeptExtract } from "./KeptExtract.ts";

const sums = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float64Array({ noNaN: false }),
);
/** No column is called so, and what writes them refuses it. */
const name = fc.string().filter((one) => one !== "__proto__");
const rollUp = fc.record({
  length: fc.nat(),
  keys: fc.dictionary(name, fc.record({ codes: fc.uint16Array(), values: fc.array(fc.string()) })),
  sums: fc.dictionary(name, sums),
});
const kept = fc.record({
  report: fc.record({ columns: fc.uniqueArray(fc.string()).map((names) => new Set(names)) }),
  tree: fc.record({
    root: fc.nat(),
    sites: fc.dictionary(fc.string(), fc.nat()).map((one) => new Map(Object.entries(one))),
  }),
  catalogue: fc.array(fc.record({ id: fc.string(), target: fc.option(fc.double()) })),
  cube: fc.array(fc.tuple(fc.string(), rollUp)).map((rollUps) => new Map(rollUps)),
}) as unknown as fc.Arbitrary<KeptExtract>;

test("what is read from the bytes is what was written, whatever it holds", async () => {
  await fc.assert(
    fc.asyncProperty(kept, async (extract) => {
      expect(await decodeKept(encodeKept(extract).buffer)).toEqual(extract);
    }),
  );
});

test.each([0, 3, 20, -8])("bytes that are not whole are refused: cut at %i", async (end) => {
  const extract = { cube: new Map([["a", { length: 3, keys: {}, sums: { den: Int32Array.of(1, 2, 3) } }]]) };
  const { buffer } = encodeKept(extract as unknown as KeptExtract).slice(0, end);
  await expect(decodeKept(buffer)).rejects.toThrow(/Range|range|offset|length|JSON|bounds|Invalid/);
});
