import { createSHA256 } from "hash-wasm";

/** A file on disk at once, or an answer's pieces one by one and then `end`. */
export type HashRequest =
  | { readonly kind: "blob"; readonly blob: Blob }
  | { readonly kind: "piece"; readonly piece: Uint8Array<ArrayBuffer> }
  | { readonly kind: "end" };

export type HashAnswer =
  | { readonly kind: "progress"; readonly bytes: number }
  | { readonly kind: "done"; readonly hash: string; readonly blob: Blob }
  | { readonly kind: "failed"; readonly name: string };

// Hashed in WebAssembly: crypto.subtle takes whole files only, and is absent on plain http.
const sha256 = createSHA256();
const answer = (message: HashAnswer) => self.postMessage(message);

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
  const hasher = await sha256;
  const reader = blob.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    hasher.update(next.value);
    answer({ kind: "progress", bytes: next.value.length });
  }
  answer({ kind: "done", hash: hasher.digest(), blob });
}

async function take(request: HashRequest): Promise<void> {
  if (request.kind === "blob") return hashBlob(request.blob);
  const hasher = await sha256;
  if (request.kind === "end") {
    handOver();
    return answer({ kind: "done", hash: hasher.digest(), blob: new Blob(kept) });
  }
  hasher.update(request.piece);
  keep(request.piece);
  answer({ kind: "progress", bytes: request.piece.length });
}

let order: Promise<void> = sha256.then((hasher) => void hasher.init());
self.onmessage = ({ data }: MessageEvent<HashRequest>) => {
  order = order
    .then(() => take(data))
    .catch((thrown: unknown) => answer({ kind: "failed", name: thrown instanceof Error ? thrown.name : "Error" }));
};
