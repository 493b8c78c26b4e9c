import { createSHA256, type IHasher } from "hash-wasm";

/** `start` with the bytes expected; then a file on disk at once, or an answer's pieces one by one and then `end`. */
export type HashRequest =
  | { readonly kind: "start"; readonly bytes: number }
  | { readonly kind: "blob"; readonly blob: Blob }
  | { readonly kind: "piece"; readonly piece: Uint8Array<ArrayBuffer> }
  | { readonly kind: "end" };

export type HashAnswer =
  | { readonly kind: "progress"; readonly bytes: number }
  | { readonly kind: "done"; readonly hash: string; readonly blob: Blob }
  | { readonly kind: "failed"; readonly name: string };

/**
 * The browser's own SHA-256 is ten times faster than one in WebAssembly, but takes whole files only, and is absent on plain http.
 * Larger files than this would weigh on the page's memory.
 */
const mostWhole = 256 << 20;

const answer = (message: HashAnswer) => self.postMessage(message);

/** Hashes pieces as they come; null where the whole file is hashed at its end. */
let hasher: IHasher | null = null;

/** Without `hasher`: the bytes so far, in room for those expected. */
let whole = new Uint8Array();
let filled = 0;

/** With it: pieces that the browser keeps outside the page's memory, and those not yet handed to it. */
const kept: Blob[] = [];
let fresh: Uint8Array<ArrayBuffer>[] = [];
let freshBytes = 0;

function keep(piece: Uint8Array<ArrayBuffer>): void {
  if (!hasher) {
    // What is longer than expected is refused for that: its hash is no matter.
    whole.set(piece.subarray(0, whole.length - filled), filled);
    filled = Math.min(filled + piece.length, whole.length);
    return;
  }
  hasher.update(piece);
  fresh.push(piece);
  freshBytes += piece.length;
  if (freshBytes > 4 << 20) handOver();
}

function handOver(): void {
  kept.push(new Blob(fresh));
  fresh = [];
  freshBytes = 0;
}

async function finish(): Promise<void> {
  if (hasher) {
    handOver();
    return answer({ kind: "done", hash: hasher.digest(), blob: new Blob(kept) });
  }
  const bytes = whole.subarray(0, filled);
  answer({ kind: "done", hash: await digest(bytes), blob: new Blob([bytes]) });
}

async function hashBlob(blob: Blob): Promise<void> {
  if (!hasher) {
    const hash = await digest(new Uint8Array(await blob.arrayBuffer()));
    answer({ kind: "progress", bytes: blob.size });
    return answer({ kind: "done", hash, blob });
  }
  const reader = blob.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    hasher.update(next.value);
    answer({ kind: "progress", bytes: next.value.length });
  }
  answer({ kind: "done", hash: hasher.digest(), blob });
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function take(request: HashRequest): Promise<void> {
  if (request.kind === "start") {
    if (isSecureContext && request.bytes <= mostWhole) whole = new Uint8Array(request.bytes);
    else hasher = (await createSHA256()).init();
  } else if (request.kind === "blob") await hashBlob(request.blob);
  else if (request.kind === "end") await finish();
  else {
    keep(request.piece);
    answer({ kind: "progress", bytes: request.piece.length });
  }
}

let order: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<HashRequest>) => {
  order = order
    .then(() => take(data))
    .catch((thrown: unknown) => answer({ kind: "failed", name: thrown instanceof Error ? thrown.name : "Error" }));
};
