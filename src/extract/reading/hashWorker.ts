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

/** Pieces that the browser keeps outside the page's memory, and those not yet handed to it. */
const kept: Blob[] = [];
let fresh: Uint8Array<ArrayBuffer>[] = [];
let freshBytes = 0;

function keep(piece: Uint8Array<ArrayBuffer>): void {
  fresh.push(piece);
  freshBytes += piece.length;
  if (freshBytes > 4 << 20) handOver();
}

function handOver(): void {
  kept.push(new Blob(fresh));
  fresh = [];
  freshBytes = 0;
}

async function hashBlob(blob: Blob): Promise<void> {
  if (hasher) await stream(blob, hasher);
  else answer({ kind: "progress", bytes: blob.size });
  answer({ kind: "done", hash: await digest(blob), blob });
}

async function stream(blob: Blob, into: IHasher): Promise<void> {
  const reader = blob.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    into.update(next.value);
    answer({ kind: "progress", bytes: next.value.length });
  }
}

async function digest(blob: Blob): Promise<string> {
  if (hasher) return hasher.digest();
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function take(request: HashRequest): Promise<void> {
  if (request.kind === "start") {
    const whole = isSecureContext && request.bytes <= mostWhole;
    hasher = whole ? null : (await createSHA256()).init();
  } else if (request.kind === "blob") await hashBlob(request.blob);
  else if (request.kind === "end") {
    handOver();
    const blob = new Blob(kept);
    answer({ kind: "done", hash: await digest(blob), blob });
  } else {
    hasher?.update(request.piece);
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
