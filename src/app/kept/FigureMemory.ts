import { createStore, del, delMany, get, keys, set } from "idb-keyval";
import type { Descriptor } from "../../extract/Descriptor.ts";
import { isExpired } from "../../extract/descriptor/isExpired.ts";
import { extractFamily } from "../../figures/since/extractFamily.ts";
import { readRemembered, type ReadMemory } from "../../figures/since/readRemembered.ts";
import type { RememberedFigures } from "../../figures/since/RememberedFigures.ts";

/** Whose figures, of when, and until when they may be kept (empty: no end). */
type Key = [establishment: string, family: string, synthetic: string, extractedAt: string, expiresAt: string];

type Identity = Pick<Descriptor, "establishment" | "name" | "synthetic" | "extractedAt">;

/** Of one family: the extract on screen, and the one before. */
const most = 2;

/**
 * Published figures of the extracts opened last, in the browser's own storage. Unlike roll-ups they outlive the build that made
 * them: they are the comparison's other side, and are checked when they are read.
 */
export class FigureMemory {
  readonly #store = createStore("timonerie-figures", "published");

  /**
   * Figures of the latest of the earlier extracts of the same establishment and family. Null where there are none, or where the
   * browser refuses its storage. What is refused is erased.
   */
  async previousOf(extract: Identity): Promise<ReadMemory | null> {
    try {
      const [key] = (await this.#familyOf(extract)).filter((one) => momentOf(one) < Date.parse(extract.extractedAt));
      if (!key) return null;
      const read = ownedBy(key, readRemembered(await get<unknown>(key, this.#store)));
      if ("refused" in read) await del(key, this.#store);
      return read;
    } catch {
      return null;
    }
  }

  /** Whether the figures of this very extract are there. */
  async knows(extract: Identity): Promise<boolean> {
    return (await this.#familyOf(extract)).some((key) => key[3] === extract.extractedAt);
  }

  /** Keeps the figures in place of older ones. */
  async remember(figures: RememberedFigures, expiresAt: string | null): Promise<void> {
    await set(keyOf(figures.extract, expiresAt), figures, this.#store);
    await delMany((await this.#familyOf(figures.extract)).slice(most), this.#store);
  }

  /** Erases the figures of an extract and of those it could be compared with. */
  async forget(extract: Identity): Promise<void> {
    await delMany([...(await this.#familyOf(extract))], this.#store);
  }

  /** Erases what has expired. A browser that refuses its storage keeps nothing. */
  async sweep(now: Date): Promise<void> {
    try {
      const isOver = ([, , , , expiresAt]: Key) => expiresAt !== "" && isExpired(expiresAt, now);
      await delMany((await keys<Key>(this.#store)).filter(isOver), this.#store);
    } catch {
      return;
    }
  }

  /** Latest first. */
  async #familyOf(extract: Identity): Promise<readonly Key[]> {
    const family = keyOf(extract, null).slice(0, 3);
    return (await keys<Key>(this.#store))
      .filter((key) => family.every((part, index) => key[index] === part))
      .toSorted((a, b) => momentOf(b) - momentOf(a));
  }
}

function keyOf(extract: Identity, expiresAt: string | null): Key {
  const { establishment, synthetic, extractedAt } = extract;
  return [establishment, extractFamily(extract), String(synthetic), extractedAt, expiresAt ?? ""];
}

const momentOf = ([, , , extractedAt]: Key) => Date.parse(extractedAt);

/** Figures that say they are of another extract than the one they were kept for are refused. */
function ownedBy(key: Key, read: ReadMemory): ReadMemory {
  if ("refused" in read || keyOf(read.ok.extract, key[4]).every((part, index) => part === key[index])) return read;
  return { refused: { code: "content", path: "extract" } };
}
