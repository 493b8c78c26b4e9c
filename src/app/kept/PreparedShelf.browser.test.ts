import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ExtractSource } from "../../extract/ExtractSource.ts";
import { encodeKept } from "../../figures/kept/encodeKept.ts";
import type { KeptExtract } from "../../figures/kept/KeptExtract.ts";
import { PreparedShelf } from "./PreparedShelf.ts";
import type { Identified } from "./Shelf.ts";

const { signal } = new AbortController();
const kept = {
  tree: { root: 1, sites: new Map() },
  cube: new Map([["cube_month_site", { length: 1, keys: {}, sums: { den: Int32Array.of(3) } }]]),
} as unknown as KeptExtract;
const extract = { key: ["build", "", "0a"] } as unknown as Identified;
const shelf = new PreparedShelf(new URL("https://timonerie.test/app/assets/readingThread-abc.js"));
const opened = vi.fn<(path: string) => void>();

const sourceOf = (bytes: Uint8Array<ArrayBuffer>): ExtractSource => ({
  label: "a",
  open: (path) => {
    opened(path);
    const blob = new Blob([bytes]);
    return Promise.resolve({ path, bytes: blob.size, stream: () => blob.stream(), blob });
  },
});

function indexIs(index: unknown) {
  vi.spyOn(window, "fetch").mockImplementation((address) => {
    expect(address).toEqual(new URL("https://timonerie.test/app/prepared.json"));
    return Promise.resolve(new Response(JSON.stringify(index)));
  });
}

beforeEach(() => opened.mockClear());
afterEach(() => vi.restoreAllMocks());

test("an extract counted ahead by this build is found, beside its records", async () => {
  indexIs({ build: "readingThread-abc", extracts: ["ff", "0a"] });
  expect(await shelf.find(extract, sourceOf(encodeKept(kept)), signal)).toEqual(kept);
  expect(opened).toHaveBeenCalledExactlyOnceWith("rollups-readingThread-abc.bin");
});

test.each([
  ["another build", { build: "readingThread-def", extracts: ["0a"] }],
  ["other extracts", { build: "readingThread-abc", extracts: ["ff"] }],
  ["no index", null],
])("of %s nothing is taken, nor asked for", async (_, index) => {
  indexIs(index);
  expect(await shelf.find(extract, sourceOf(encodeKept(kept)), signal)).toBeNull();
  expect(opened).not.toHaveBeenCalled();
});

test("a file that is not whole is none: the records are read then", async () => {
  indexIs({ build: "readingThread-abc", extracts: ["0a"] });
  expect(await shelf.find(extract, sourceOf(encodeKept(kept).slice(0, 30)), signal)).toBeNull();
});
