import { strToU8, zipSync, type Zippable } from "fflate/browser";

export { strToU8, zipSync };

/** Stands in for `fflate` in the browser: its own `zip` starts workers from blobs, which the page's policy refuses. */
export function zip(files: Zippable, done: (error: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
