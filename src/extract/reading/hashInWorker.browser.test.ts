import { expect, test } from "vitest";
import { hashInWorker } from "./hashInWorker.ts";

const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31) % 251);
const blob = new Blob([bytes]);
const onServer = { path: "a", url: URL.createObjectURL(blob), origin: location.origin };

const expected = async () => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

test.each([
  ["whole", bytes.length],
  ["piece by piece, as a large file or one on plain http", 2 ** 30],
])("a file is hashed %s, from disk and from a server", async (_, limit) => {
  for (const from of [blob, onServer]) {
    let told = 0;
    const hashed = await hashInWorker(from, limit, new AbortController().signal, (more) => (told += more));
    expect(hashed).toMatchObject({ bytes: bytes.length, hash: await expected() });
    expect(new Uint8Array(await hashed.blob.arrayBuffer())).toEqual(bytes);
    expect(told).toBe(bytes.length);
  }
});

test("a server that sends on to another origin is refused by the worker that asks it", async () => {
  const elsewhere = { ...onServer, origin: "https://timonerie.example" };
  await expect(hashInWorker(elsewhere, 1, new AbortController().signal, () => undefined)).rejects.toMatchObject({
    problem: { code: "other-origin", values: { origin: "https://timonerie.example" } },
  });
});
