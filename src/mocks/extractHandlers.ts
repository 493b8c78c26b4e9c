import { http, HttpResponse, type HttpHandler } from "msw";

/** The files of an extract by their path under its address. */
export type ExtractFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Serves an extract under an address that ends with a slash; what it does not hold is not found. */
export function extractHandlers(address: string, files: ExtractFiles): readonly HttpHandler[] {
  return [
    http.get(`${address}*`, ({ request }) => {
      const path = decodeURIComponent(request.url.slice(address.length));
      const bytes = files.get(path);
      if (!bytes) return new HttpResponse(null, { status: 404 });
      return new HttpResponse(bytes, {
        headers: { "Content-Type": typeOf(path), "Content-Length": String(bytes.length) },
      });
    }),
  ];
}

const typeOf = (path: string) => (path.endsWith(".json") ? "application/json" : "application/vnd.apache.parquet");
