import { createStore, del, delMany, get, keys, set } from "idb-keyval";
import type { Descriptor } from "../../extract/Descriptor.ts";
import { isExpired } from "../../extract/descriptor/isExpired.ts";
import { parseDescriptor } from "../../extract/descriptor/parseDescriptor.ts";
import type { ExtractSource } from "../../extract/ExtractSource.ts";
import { readBytes } from "../../extract/readBytes.ts";
import { descriptorPath } from "../../extract/sources/descriptorPath.ts";
import { decodeKept } from "../../figures/kept/decodeKept.ts";
import { encodeKept } from "../../figures/kept/encodeKept.ts";
import type { KeptExtract } from "../../figures/kept/KeptExtract.ts";

/** The app's build, the extract's expiry (empty: none) and the SHA-256 of its descriptor, which holds that of each of its files. */
type Key = [build: string, expiresAt: string, hash: string];

/** An extract to the byte, by what its descriptor says now. */
export interface Identified {
  readonly key: Key;
  readonly descriptor: Descriptor;
}

/**
 * Kept extracts, in the browser's own storage. What another build of the app kept is never found: it may count otherwise. Needs a
 * secure context.
 */
export class Shelf {
  readonly #store = createStore("timonerie", "kept");

  constructor(private readonly build: string) {}

  /** Null where the source has no descriptor that could be opened now. */
  async identify(source: ExtractSource, now: Date, signal: AbortSignal): Promise<Identified | null> {
    try {
      const bytes = await readBytes(await source.open(descriptorPath, signal), signal);
      const parsed = parseDescriptor(new TextDecoder().decode(bytes), now);
      if (!("descriptor" in parsed)) return null;
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
      const expiresAt = parsed.descriptor.governance.expiresAt ?? "";
      return { key: [this.build, expiresAt, hex(hash)], descriptor: parsed.descriptor };
    } catch {
      signal.throwIfAborted();
      return null;
    }
  }

  /** Null too where the browser refuses its storage, or does not hold it whole any more. */
  async find({ key }: Identified, signal: AbortSignal): Promise<KeptExtract | null> {
    try {
      const kept = await get<Blob>(key, this.#store);
      signal.throwIfAborted();
      return kept ? await decodeKept(await kept.arrayBuffer()) : null;
    } catch {
      signal.throwIfAborted();
      return null;
    }
  }

  /** As one file: taken from the storage number by number, roll-ups keep the page for tenths of a second. */
  async keep({ key }: Identified, kept: KeptExtract): Promise<void> {
    await set(key, new Blob([encodeKept(kept)]), this.#store);
  }

  async forget({ key }: Identified): Promise<void> {
    await del(key, this.#store);
  }

  /** Forgets what has expired and what another build kept. A browser that refuses its storage keeps nothing. */
  async sweep(now: Date): Promise<void> {
    const isOver = ([build, expiresAt]: Key) => build !== this.build || (expiresAt !== "" && isExpired(expiresAt, now));
    try {
      await delMany((await keys<Key>(this.#store)).filter(isOver), this.#store);
    } catch {
      return;
    }
  }
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
