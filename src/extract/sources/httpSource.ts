import type { ExtractSource } from "../ExtractSource.ts";
import { isInsideExtract } from "../isInsideExtract.ts";
import { ExtractRefused } from "../Problem.ts";
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
  return {
    label: decodeURIComponent(base.pathname),
    async open(path, signal) {
      if (!isInsideExtract(path)) throw missing(path);
      const url = new URL(path.split("/").map(encodeURIComponent).join("/"), base);
      const response = await fetch(url, { signal, credentials: "same-origin" }).catch(() => {
        throw signal.aborted ? signal.reason : new ExtractRefused({ code: "connection-lost", values: { file: path } });
      });
      if (response.url !== "") refuseOther(new URL(response.url), origin);
      if (response.status === 404 || response.status === 410 || isFallbackPage(response, path)) throw missing(path);
      if (!response.ok || response.body === null)
        throw new ExtractRefused({ code: "server-error", values: { file: path, status: response.status } });
      const { body } = response;
      return { path, bytes: length(response), blob: null, stream: () => body };
    },
  };
}

function refuseOther(address: URL, origin: string): void {
  if (address.origin !== new URL(origin).origin)
    throw new ExtractRefused({ code: "other-origin", values: { origin: new URL(origin).origin } });
}

/** Servers of single-page applications answer a page for any address that they do not know. */
function isFallbackPage(response: Response, path: string): boolean {
  return !/\.html?$/i.test(path) && /^text\/html\b/i.test(response.headers.get("Content-Type") ?? "");
}

/** Null where the answer is compressed: its length is not that of the file. */
function length({ headers }: Response): number | null {
  const bytes = headers.get("Content-Encoding") ? null : headers.get("Content-Length");
  return bytes === null ? null : Number(bytes);
}
