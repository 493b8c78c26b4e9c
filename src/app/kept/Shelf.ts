import { createStore, delMany, get, getMany, keys, setMany } from "idb-keyval";
import type { RollUp } from "../../cube/RollUp.ts";
import type { Descriptor } from "../../extract/Descriptor.ts";
import { isExpired } from "../../extract/descriptor/isExpired.ts";
import { parseDescriptor } from "../../extract/descriptor/parseDescriptor.ts";
import type { ExtractSource } from "../../extract/ExtractSource.ts";
import { readBytes } from "../../extract/readBytes.ts";
import { descriptorPath } from "../../extract/sources/descriptorPath.ts";
import type { KeptExtract } from "../../figures/kept/KeptExtract.ts";

/** The app's build, the extract's expiry (empty: none) and the SHA-256 of its descriptor, which holds that of each of its files. */
type Key = [build: string, expiresAt: string, hash: string];

/** Of a roll-up: that of its extract, and its name. */
type RollUpKey = [...Key, name: string];

/** An extract whose roll-ups are kept one by one: read as one they would keep the page for tenths of a second. */
type Shelved = Omit<KeptExtract, "cube"> & { readonly rollUps: readonly string[] };

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

  /** Null too where the browser refuses its storage. */
  async find({ key }: Identified): Promise<KeptExtract | null> {
    try {
      const shelved = await get<Shelved>(key, this.#store);
      if (!shelved) return null;
      const { rollUps: names, ...extract } = shelved;
      const rollUps = await getMany<RollUp | undefined>(
        names.map((name): RollUpKey => [...key, name]),
        this.#store,
      );
      const cube = new Map(names.flatMap((name, at) => (rollUps[at] ? [[name, rollUps[at]]] : [])));
      return cube.size === names.length ? { ...extract, cube } : null;
    } catch {
      return null;
    }
  }

  async keep({ key }: Identified, kept: KeptExtract): Promise<void> {
    const { cube, ...extract } = kept;
    const shelved: Shelved = { ...extract, rollUps: [...cube.keys()] };
    const rollUps = [...cube].map(([name, rollUp]): [RollUpKey, RollUp] => [[...key, name], owned(rollUp)]);
    await setMany([[key, shelved], ...rollUps], this.#store);
  }

  async forget({ key }: Identified): Promise<void> {
    const isOfIt = (one: Key | RollUpKey) => key.every((part, at) => one[at] === part);
    await delMany((await keys<Key | RollUpKey>(this.#store)).filter(isOfIt), this.#store);
  }

  /** Forgets what has expired and what another build kept. A browser that refuses its storage keeps nothing. */
  async sweep(now: Date): Promise<void> {
    const isOver = ([build, expiresAt]: Key | RollUpKey) =>
      build !== this.build || (expiresAt !== "" && isExpired(expiresAt, now));
    try {
      await delMany((await keys<Key | RollUpKey>(this.#store)).filter(isOver), this.#store);
    } catch {
      return;
    }
  }
}

/** Columns may be views of one file's bytes, all of which would be kept with each of them. */
function owned({ length, keys: columns, sums }: RollUp): RollUp {
  return {
    length,
    keys: Object.fromEntries(
      Object.entries(columns).map(([name, { codes, values }]) => [name, { codes: codes.slice(), values }]),
    ),
    sums: Object.fromEntries(Object.entries(sums).map(([name, column]) => [name, column.slice()])),
  };
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
