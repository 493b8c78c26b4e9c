import { http, HttpResponse, type HttpHandler } from "msw";

/** What can go wrong with one file of an extract over HTTP. Each goes before `extractHandlers`. */
export const extractFaults = {
  /** The server answers with an error. */
  serverError: (url: string, status = 503): HttpHandler =>
    http.get(url, () => new HttpResponse("upstream timed out", { status })),

  /** The file is not there. */
  missing: (url: string): HttpHandler => http.get(url, () => new HttpResponse(null, { status: 404 })),

  /** A server of single-page applications sends its page in place of the file. */
  fallbackPage: (url: string): HttpHandler =>
    http.get(url, () => HttpResponse.html("<!doctype html><title>Timonerie</title>")),

  /** The file holds something else than JSON. */
  notJson: (url: string): HttpHandler =>
    http.get(url, () => new HttpResponse("resources: []", { headers: { "Content-Type": "application/json" } })),

  /** There is no network. */
  offline: (url: string): HttpHandler => http.get(url, () => HttpResponse.error()),

  /** The connection breaks after the first bytes. */
  lostInTheMiddle: (url: string, bytes: Uint8Array): HttpHandler =>
    http.get(url, () => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(bytes.slice(0, bytes.length >> 1)),
        pull: (controller) => controller.error(new TypeError("network error")),
      });
      return new HttpResponse(body);
    }),

  /** The server ends its answer early, without saying so. */
  cutShort: (url: string, bytes: Uint8Array): HttpHandler =>
    http.get(url, () => new HttpResponse(bytes.slice(0, bytes.length >> 1))),

  /** The server sends on to another address. */
  redirect: (url: string, to: string): HttpHandler => http.get(url, () => HttpResponse.redirect(to, 302)),
};
