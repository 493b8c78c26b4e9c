import { ExtractRefused } from "../Problem.ts";
import { missing } from "./missing.ts";

/** Where a file of an extract is fetched from; plain data, that a worker can be handed. */
export interface FileAddress {
  /** Inside the extract. */
  readonly path: string;
  readonly url: string;
  /** The application's own. */
  readonly origin: string;
}

/** A file's answer, that has a body. Throws `ExtractRefused` where the server has no such file, fails, or sends on to another origin. */
export async function fetchFile({ path, url, origin }: FileAddress, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal: signal ?? null, credentials: "same-origin" }).catch(() => {
    throw signal?.aborted ? signal.reason : new ExtractRefused({ code: "connection-lost", values: { file: path } });
  });
  if (response.url !== "") refuseOther(new URL(response.url), origin);
  if (response.status === 404 || response.status === 410 || isFallbackPage(response, path)) throw missing(path);
  if (!response.ok || response.body === null)
    throw new ExtractRefused({ code: "server-error", values: { file: path, status: response.status } });
  return response;
}

/** Throws `ExtractRefused` "other-origin". */
export function refuseOther(address: URL, origin: string): void {
  if (address.origin !== new URL(origin).origin)
    throw new ExtractRefused({ code: "other-origin", values: { origin: new URL(origin).origin } });
}

/** Servers of single-page applications answer a page for any address that they do not know. */
function isFallbackPage(response: Response, path: string): boolean {
  return !/\.html?$/i.test(path) && /^text\/html\b/i.test(response.headers.get("Content-Type") ?? "");
}
