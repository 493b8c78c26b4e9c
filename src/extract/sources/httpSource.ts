import type { ExtractSource } from "../ExtractSource.ts";
import { isInsideExtract } from "../isInsideExtract.ts";
import { fetchFile, type FileAddress, refuseOther } from "./fetchFile.ts";
import { missing } from "./missing.ts";

/**
 * An address prefix on the application's own origin. Throws `ExtractRefused` "other-origin" for another one, also when
 * the server sends on to it.
 *
 * @param baseUrl folder of the extract; @param origin the application's own
 */
export function httpSource(baseUrl: string | URL, origin: string): ExtractSource {
  const base = new URL(baseUrl, origin);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  refuseOther(base, origin);
  const addressOf = (path: string): FileAddress => {
    if (!isInsideExtract(path)) throw missing(path);
    return { path, url: new URL(path.split("/").map(encodeURIComponent).join("/"), base).href, origin };
  };
  return {
    label: decodeURIComponent(base.pathname),
    addressOf,
    async open(path, signal) {
      const response = await fetchFile(addressOf(path), signal);
      return { path, bytes: length(response), blob: null, stream: () => response.body! };
    },
  };
}

/** Null where the answer is compressed: its length is not that of the file. */
function length({ headers }: Response): number | null {
  const bytes = headers.get("Content-Encoding") ? null : headers.get("Content-Length");
  return bytes === null ? null : Number(bytes);
}
