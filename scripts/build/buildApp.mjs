import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildServiceWorker } from "./buildServiceWorker.mjs";
import { compressFolder } from "./compressFolder.mjs";
import { sourceStamp } from "./sourceStamp.mjs";

const execute = promisify(execFile);

/**
 * Builds the app into `dist/`, with its compressed copies, its samples counted ahead and the worker that opens it without a network. Needs the dependencies.
 *
 * @param {string} project
 */
export async function buildApp(project) {
  const { build } = await import("vite");
  const stamp = sourceStamp(project);
  await build({ root: project, logLevel: "warn" });
  await compressFolder(join(project, "dist"));
  await prepareSamples(project);
  await buildServiceWorker(project);
  writeFileSync(stampFile(project), stamp);
}

/**
 * Counts ahead what the samples show first, as who serves an extract does.
 *
 * @param {string} project
 */
async function prepareSamples(project) {
  for (const sample of ["data-samples", "data-samples/published-completeness"])
    await execute(
      process.execPath,
      ["--import", "tsx", "pipeline/timonerie.ts", "prepare", join("dist", sample), "--app", "dist"],
      { cwd: project },
    );
}

/**
 * Whether `dist/` was built from the sources as they are now.
 *
 * @param {string} project
 */
export function isBuilt(project) {
  return existsSync(stampFile(project)) && readFileSync(stampFile(project), "utf8") === sourceStamp(project);
}

/** @param {string} project */
function stampFile(project) {
  return join(project, "dist", ".sources");
}
