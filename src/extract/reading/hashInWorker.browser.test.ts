import { expect, test } from "vitest";
import { hashInWorker } from "./hashInWorker.ts";

const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31) % 251);
const pieces = () =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 70_000) controller.enqueue(bytes.slice(at, at + 70_000));
      controller.close();
    },
  });

const expected = async () => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

test.each([
  ["whole", bytes.length],
  ["piece by piece, as a large file or one on plain http", 2 ** 30],
])("a file is hashed %s, from disk and from a server", async (_, limit) => {
  for (const blob of [new Blob([bytes]), null]) {
    let told = 0;
    const file = { path: "a", bytes: bytes.length, blob, stream: pieces };
    const hashed = await hashInWorker(file, limit, new AbortController().signal, (more) => (told += more));
    expect(hashed).toMatchObject({ bytes: bytes.length, hash: await expected() });
    expect(new Uint8Array(await hashed.blob.arrayBuffer())).toEqual(bytes);
    expect(told).toBe(bytes.length);
  }
});
