import { createSHA256 } from "hash-wasm";
import { ExtractRefused, type Problem } from "../Problem.ts";
import { fetchFile, type FileAddress } from "../sources/fetchFile.ts";

/** A file on disk, or one on a server. */
export type HashedFrom = Blob | FileAddress;

/** With the bytes expected. */
export interface HashRequest {
  readonly bytes: number;
  readonly from: HashedFrom;
}

export type HashAnswer =
  | { readonly kind: "progress"; readonly bytes: number }
  | { readonly kind: "done"; readonly hash: string; readonly blob: Blob }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "failed"; readonly name: string };

/**
 * The browser's own SHA-256 is ten times faster than one in WebAssembly, but takes whole files only, and is absent on plain http.
 * Larger files than this would weigh on the page's memory.
 */
const mostWhole = 256 << 20;

/** The page is told of so many bytes together: each message is a task of its thread. */
const toldTogether = 1 << 20;

const answer = (message: HashAnswer) => self.postMessage(message);

async function hash({ bytes, from }: HashRequest): Promise<void> {
  const isWhole = isSecureContext && bytes <= mostWhole;
  if (from instanceof Blob) await (isWhole ? hashWholeBlob(from) : hashInPieces(from.stream(), Infinity, from));
  else {
    const { body } = await fetchFile(from);
    await (isWhole ? hashWhole(body!, bytes) : hashInPieces(body!, bytes, null));
  }
}

async function hashWholeBlob(blob: Blob): Promise<void> {
  const hashed = await digest(new Uint8Array(await blob.arrayBuffer()));
  answer({ kind: "progress", bytes: blob.size });
  answer({ kind: "done", hash: hashed, blob });
}

/** What is longer than expected is refused for that: its hash is no matter. */
async function hashWhole(stream: ReadableStream<Uint8Array<ArrayBuffer>>, limit: number): Promise<void> {
  const whole = new Uint8Array(limit);
  let filled = 0;
  for await (const piece of read(stream, limit)) {
    whole.set(piece.subarray(0, limit - filled), filled);
    filled = Math.min(filled + piece.length, limit);
  }
  const bytes = whole.subarray(0, filled);
  answer({ kind: "done", hash: await digest(bytes), blob: new Blob([bytes]) });
}

/** Pieces of an answer are handed to the browser, which keeps them outside the page's memory; a file on disk, `blob`, is there already. */
async function hashInPieces(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
  blob: Blob | null,
): Promise<void> {
  const hasher = (await createSHA256()).init();
  const kept: Blob[] = [];
  let fresh: Uint8Array<ArrayBuffer>[] = [];
  let freshBytes = 0;
  const handOver = () => {
    kept.push(new Blob(fresh));
    fresh = [];
    freshBytes = 0;
  };
  for await (const piece of read(stream, limit)) {
    hasher.update(piece);
    if (blob) continue;
    fresh.push(piece);
    freshBytes += piece.length;
    if (freshBytes > 4 << 20) handOver();
  }
  handOver();
  answer({ kind: "done", hash: hasher.digest(), blob: blob ?? new Blob(kept) });
}

/** The pieces of a stream until there are more bytes than expected, telling the page how many came. */
async function* read(stream: ReadableStream<Uint8Array<ArrayBuffer>>, limit: number) {
  const reader = stream.getReader();
  let [all, untold] = [0, 0];
  const tell = () => {
    answer({ kind: "progress", bytes: untold });
    untold = 0;
  };
  for (let next = await reader.read(); !next.done && all <= limit; next = await reader.read()) {
    all += next.value.length;
    untold += next.value.length;
    if (untold >= toldTogether) tell();
    yield next.value;
  }
  tell();
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hashed = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hashed, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

self.onmessage = ({ data }: MessageEvent<HashRequest>) => {
  hash(data).catch((thrown: unknown) =>
    answer(
      thrown instanceof ExtractRefused
        ? { kind: "refused", problem: thrown.problem }
        : { kind: "failed", name: thrown instanceof Error ? thrown.name : "Error" },
    ),
  );
};
