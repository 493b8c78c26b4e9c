import { join } from "node:path";
import { compressFile } from "./compressFolder.mjs";
import { copiedFiles } from "./copiedFiles.mjs";

/**
 * Puts the worker with which the app opens without a network beside the built app, once everything that it copies is there.
 *
 * @param {string} project
 */
export async function buildServiceWorker(project) {
  const { build } = await import("vite");
  const folder = join(project, "dist");
  await build({
    root: project,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: {
      copiedFiles: JSON.stringify(await copiedFiles(folder)),
      "process.env.NODE_ENV": JSON.stringify("production"),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(project, "src/app/offline/serviceWorker.ts"),
        name: "serviceWorker",
        formats: ["iife"],
        fileName: () => "serviceWorker.js",
      },
    },
  });
  await compressFile(join(folder, "serviceWorker.js"));
}
