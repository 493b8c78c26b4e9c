import { createHash } from "node:crypto";
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { ExtractRefused } from "../Problem.ts";
import type { RangeReader } from "./parquetFooter.ts";

/** Reads a file by ranges; each range opens and closes it. */
export function fileBytes(path: string): RangeReader {
  const withFile = <T>(use: (file: number) => T): T => {
    const file = openSync(path, "r");
    try {
      return use(file);
    } finally {
      closeSync(file);
    }
  };
  const byteLength = withFile((file) => fstatSync(file).size);
  return {
    byteLength,
    slice: async (start, end = byteLength) =>
      withFile((file) => {
        const bytes = new Uint8Array(end - start);
        readSync(file, bytes, 0, bytes.length, start);
        return bytes.buffer;
      }),
  };
}

/** Size and SHA-256 of a file read from start to end. Throws `ExtractRefused` "resource-missing", naming the file as `name`. */
export async function hashFile(
  path: string,
  name: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<{ bytes: number; hash: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path, { signal, highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      onBytes(chunk.length);
    }
  } catch (thrown) {
    signal.throwIfAborted();
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT")
      throw new ExtractRefused({ code: "resource-missing", values: { file: name } });
    throw thrown;
  }
  return { bytes, hash: `sha256:${hash.digest("hex")}` };
}
