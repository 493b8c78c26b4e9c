import type { Keeping } from "../openForReading.ts";
import type { KeptExtract } from "./KeptExtract.ts";
import type { Identified, Shelf } from "./Shelf.ts";

/** The ways to keep and to forget an extract's roll-ups. */
export function keepingOf(shelf: Shelf, identified: Identified, extract: KeptExtract, kept: boolean): Keeping {
  const { synthetic, diffusion } = identified.descriptor;
  return {
    kept,
    byItself: synthetic || diffusion === "public",
    keep: () => shelf.keep(identified, extract),
    forget: () => shelf.forget(identified),
  };
}
