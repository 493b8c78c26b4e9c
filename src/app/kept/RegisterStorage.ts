import { createStore, del, get, set } from "idb-keyval";
import * as v from "valibot";
import type { Entry } from "../../register/Entry.ts";
import type { RegisterOwner } from "../../register/readRegister.ts";
import { entriesSchema } from "../../register/registerSchema.ts";

/** What people said of the figures of an establishment, in the browser's own storage: it outlives extracts. */
export class RegisterStorage {
  readonly #store = createStore("timonerie-register", "entries");

  /** Nothing where there is nothing, where it was altered, or where the browser refuses its storage. */
  async read(owner: RegisterOwner): Promise<readonly Entry[]> {
    try {
      const read = v.safeParse(entriesSchema, (await get<unknown>(keyOf(owner), this.#store)) ?? []);
      return read.success ? read.output : [];
    } catch {
      return [];
    }
  }

  /** @throws where the browser refuses its storage. */
  async write(owner: RegisterOwner, entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) await del(keyOf(owner), this.#store);
    else await set(keyOf(owner), entries, this.#store);
  }
}

const keyOf = ({ establishment, synthetic }: RegisterOwner) => [establishment, String(synthetic)];
