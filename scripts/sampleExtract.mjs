import { cp, stat } from "node:fs/promises";
import { existsSync, statSync } from "node:fs";
import { extname, join, relative, resolve, sep } from "node:path";

const kept = new Set([".json", ".parquet"]);

/**
 * Serves and ships the files of an extract that lies in the project, under the folder's own name:
 * `/data-samples/datapackage.json`. A file that is missing answers 404, never the page.
 *
 * @param {{ folder: string; leaveOut: readonly string[] }} options
 * @returns {import("vite").Plugin}
 */
export function sampleExtract({ folder, leaveOut }) {
  let root = "";
  let outDir = "";
  return {
    name: "sample-extract",
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use(`/${folder}`, (request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
        if (statSync(join(root, folder, path), { throwIfNoEntry: false })?.isFile()) return next();
        response.statusCode = 404;
        response.end();
      });
    },
    async writeBundle() {
      const from = join(root, folder);
      if (!existsSync(from)) return;
      await cp(from, join(outDir, folder), {
        recursive: true,
        filter: async (source) => {
          const inside = relative(from, source).split(sep);
          if (leaveOut.includes(inside[0] ?? "") || inside.some((part) => part.startsWith("."))) return false;
          return (await stat(source)).isDirectory() || kept.has(extname(source));
        },
      });
    },
  };
}
