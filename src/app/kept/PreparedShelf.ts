import * as v from "valibot";
import type { ExtractSource } from "../../extract/ExtractSource.ts";
import { readBytes } from "../../extract/readBytes.ts";
import { decodeKept } from "../../figures/kept/decodeKept.ts";
import type { KeptExtract } from "../../figures/kept/KeptExtract.ts";
import { preparedIndex, preparedPath } from "../../figures/kept/preparedNames.ts";
import type { Identified } from "./Shelf.ts";

const indexSchema = v.object({ build: v.string(), extracts: v.array(v.string()) });

/** Extracts that who serves the app counted ahead with this very build (`timonerie prepare`): a first visit finds them as a later one does. */
export class PreparedShelf {
  readonly #build: string;
  readonly #index: URL;

  /** `script`: where the code of this build lies, in a folder of its own beside the index. */
  constructor(script: URL) {
    this.#build = script.pathname.split("/").at(-1)!.replace(/\.js$/, "");
    this.#index = new URL(`../${preparedIndex}`, script);
  }

  /** Null where none was prepared, or where it cannot be read whole: the records are read then. */
  async find({ key: [, , hash] }: Identified, source: ExtractSource, signal: AbortSignal): Promise<KeptExtract | null> {
    try {
      const path = await this.#pathOf(hash, signal);
      if (path === null) return null;
      const { buffer } = await readBytes(await source.open(path, signal), signal);
      return await decodeKept(buffer as ArrayBuffer);
    } catch {
      signal.throwIfAborted();
      return null;
    }
  }

  /** Null where none was prepared by this build. */
  async #pathOf(hash: string, signal: AbortSignal): Promise<string | null> {
    const answer = await fetch(this.#index, { signal, cache: "no-cache" });
    const { build, extracts } = v.parse(indexSchema, await answer.json());
    return build === this.#build && extracts.includes(hash) ? preparedPath(build) : null;
  }
}
