import { fetchFile, type FileAddress } from "../../extract/sources/fetchFile.ts";

/** A file on disk or in the browser's storage, or one on a server. */
export type BytesFrom = Blob | FileAddress;

/** Null where it cannot be read whole. */
export type BytesAnswer = ArrayBuffer | null;

self.onmessage = ({ data: from }: MessageEvent<BytesFrom>) => {
  bytesOf(from).then(
    (bytes) => self.postMessage(bytes satisfies BytesAnswer, { transfer: [bytes] }),
    () => self.postMessage(null satisfies BytesAnswer),
  );
};

async function bytesOf(from: BytesFrom): Promise<ArrayBuffer> {
  return (from instanceof Blob ? from : await fetchFile(from)).arrayBuffer();
}
