import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Size and `sha256:…` of a file. */
export async function hashFile(path: string): Promise<{ readonly bytes: number; readonly hash: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    const read = chunk as Buffer;
    hash.update(read);
    bytes += read.length;
  }
  return { bytes, hash: `sha256:${hash.digest("hex")}` };
}
