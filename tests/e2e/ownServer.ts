import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { listen } from "../../scripts/server/listen.mjs";
import { staticServer } from "../../scripts/server/staticServer.mjs";
import { test as story } from "./story.ts";

/** A server of the story's own, for what is not on this computer to be nowhere once it stops. */
export interface OwnServer {
  readonly origin: string;
  /** An address whose answer breaks off after its first bytes. */
  broken: string | null;
  stop(): Promise<void>;
}

/** A story told by such a server. */
export const test = story.extend<{ server: OwnServer }>({
  // Playwright wants a pattern here, and there is nothing to take.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const app = staticServer({ root: join(import.meta.dirname, "../../dist") });
    const answer: RequestListener = (request, response) => {
      if (request.url !== own.broken) return app.emit("request", request, response);
      response.writeHead(200, { "Content-Length": 1_000_000 });
      return response.write("{", () => response.destroy());
    };
    const server = createServer(answer);
    const own: OwnServer = {
      origin: await listen(server, 0),
      broken: null,
      async stop() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
    await use(own);
    await own.stop();
  },
});
