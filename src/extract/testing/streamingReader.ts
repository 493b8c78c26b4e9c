import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LoadingEngine } from "../../engine/Engine.ts";
import type { ExtractSource } from "../ExtractSource.ts";
import { readBytes } from "../readBytes.ts";
import { checkFile } from "../reading/checkFile.ts";
import { fileBytes } from "../reading/fileBytes.ts";
import { nativeReader } from "../reading/nativeReader.ts";
import type { TableReader } from "../TableReader.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** Reads an extract of any source natively: its files are copied into a folder of their own as they stream. */
export async function streamingReader(source: ExtractSource): Promise<(engine: Promise<LoadingEngine>) => TableReader> {
  const folder = await temporaryFolder();
  return (engine) => ({
    ...nativeReader(engine, folder),
    async inspect({ resource, signal, onProgress }) {
      const footers = [];
      for (const part of resource.parts) {
        const bytes = await readBytes(await source.open(part.path, signal), signal);
        onProgress({ bytes: bytes.length, rows: 0 });
        const file = join(folder, part.path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, bytes);
        const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
        footers.push(await checkFile(part, { bytes: bytes.length, hash }, () => fileBytes(file)));
      }
      return footers;
    },
  });
}
