import { clear, createStore, update } from "idb-keyval";
import { beforeEach, expect, test, vi } from "vitest";
import type { ExtractSource } from "../../extract/ExtractSource.ts";
import { sampleDescriptor } from "../../extract/testing/sampleDescriptor.ts";
import type { KeptExtract } from "../../figures/kept/KeptExtract.ts";
import { Shelf } from "./Shelf.ts";

const { signal } = new AbortController();
const opened = new Date("2026-02-20T09:00:00");
const kept = {
  report: { columns: new Set(["note.note_id"]) },
  tree: { root: 1, sites: new Map() },
  cube: new Map([
    ["cube_month_site", { length: 1, keys: {}, sums: { den: Int32Array.of(3) } }],
    ["cube_day_hospital", { length: 2, keys: {}, sums: { den: Int32Array.of(1, 2) } }],
  ]),
} as unknown as KeptExtract;

const resources = ["visit_occurrence", "note", "note_nlp", "note_nlp_run", "care_site"].map((name) => ({
  name,
  path: `${name}.parquet`,
  format: "parquet",
  bytes: 10,
  hash: `sha256:${"0".repeat(64)}`,
  timonerie: { rows: 1 },
}));

/** A source of a descriptor only: nothing else is read of it. */
function sourceOf(title: string, expiresAt: string | null = null): ExtractSource {
  const descriptor = { ...sampleDescriptor(resources), title };
  descriptor.timonerie.governance.expiresAt = expiresAt;
  const blob = new Blob([JSON.stringify(descriptor)]);
  return {
    label: title,
    open: (path) => Promise.resolve({ path, bytes: blob.size, stream: () => blob.stream(), blob }),
  };
}

beforeEach(() => clear(createStore("timonerie", "kept")));

test("what was kept of an extract is found again, whole, and no other", async () => {
  const shelf = new Shelf("one");
  const extract = (await shelf.identify(sourceOf("a"), opened, signal))!;
  await shelf.keep(extract, kept);
  expect(await shelf.find((await shelf.identify(sourceOf("a"), opened, signal))!, signal)).toEqual(kept);
  expect(await shelf.find((await shelf.identify(sourceOf("b"), opened, signal))!, signal)).toBeNull();
  await shelf.forget(extract);
  expect(await shelf.find(extract, signal)).toBeNull();
});

test("an extract that has expired, or cannot be read, is none", async () => {
  const shelf = new Shelf("one");
  expect(await shelf.identify(sourceOf("a", "2026-02-19"), opened, signal)).toBeNull();
  const broken = { label: "", open: () => Promise.reject(new Error("gone")) };
  expect(await shelf.identify(broken, opened, signal)).toBeNull();
});

test("what has expired and what another build kept is swept away, the rest is not", async () => {
  const [shelf, other] = [new Shelf("one"), new Shelf("another")];
  const [soon, later, theirs] = [
    (await shelf.identify(sourceOf("soon", "2026-02-21"), opened, signal))!,
    (await shelf.identify(sourceOf("later", "2026-03-21"), opened, signal))!,
    (await other.identify(sourceOf("theirs"), opened, signal))!,
  ];
  await Promise.all([shelf.keep(soon, kept), shelf.keep(later, kept), other.keep(theirs, kept)]);
  await shelf.sweep(new Date("2026-02-22T09:00:00"));
  expect([await shelf.find(soon, signal), await shelf.find(later, signal), await other.find(theirs, signal)]).toEqual([
    null,
    kept,
    null,
  ]);
});

test("a browser that refuses its storage has nothing kept, and opens extracts all the same", async () => {
  const refuse = () => {
    throw new DOMException("no storage here", "SecurityError");
  };
  vi.stubGlobal("indexedDB", { open: refuse });
  try {
    const shelf = new Shelf("one");
    await shelf.sweep(opened);
    const extract = (await shelf.identify(sourceOf("a"), opened, signal))!;
    expect(await shelf.find(extract, signal)).toBeNull();
    await expect(shelf.keep(extract, kept)).rejects.toThrow("no storage here");
  } finally {
    vi.unstubAllGlobals();
  }
});

test("what the browser holds no longer whole is none", async () => {
  const shelf = new Shelf("one");
  const extract = (await shelf.identify(sourceOf("a"), opened, signal))!;
  await shelf.keep(extract, kept);
  const store = createStore("timonerie", "kept");
  await update<Blob>(extract.key, (bytes) => bytes!.slice(0, bytes!.size - 4), store);
  expect(await shelf.find(extract, signal)).toBeNull();
});
