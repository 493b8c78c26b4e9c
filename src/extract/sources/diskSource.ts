import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { ExtractSource } from "../ExtractSource.ts";
import { isInsideExtract } from "../isInsideExtract.ts";
import { blobFile } from "./blobFile.ts";
import { missing } from "./missing.ts";

/** A folder on disk, in Node. */
export function diskSource(folder: string): ExtractSource {
  return {
    label: basename(resolve(folder)),
    async open(path) {
      const file = join(folder, path);
      const found = isInsideExtract(path) && (await stat(file).catch(() => null))?.isFile();
      if (!found) throw missing(path);
      return blobFile(path, await openAsBlob(file));
    },
  };
}
