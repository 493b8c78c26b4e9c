import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, matchPrecache, precache, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";

/** Written in by the build: the app and its samples, each with what tells that it changed where its name does not. */
declare const copiedFiles: PrecacheEntry[];

/** Milliseconds after which a server that does not answer is taken for none: without its network a laptop may wait for minutes. */
const patience = 3000;

precache(copiedFiles);
cleanupOutdatedCaches();
clientsClaim();

// Their names hold their hash: the copy is what the server has.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith("/assets/"),
  async ({ request }) => (await matchPrecache(request)) ?? fetch(request),
);

// Everything else is asked of the server first, so that nobody sees an old app or an old sample who has a network. What is not in the
// copy, an extract above all, is neither looked for here nor kept.
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async ({ request }) => {
    const copy = await matchPrecache(request.mode === "navigate" ? "/index.html" : request);
    const answer = fetch(request);
    if (!copy) return answer;
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), patience));
    return Promise.race([answer.catch(() => copy), late]);
  },
);
