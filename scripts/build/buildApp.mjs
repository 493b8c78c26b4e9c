import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compressFolder } from "./compressFolder.mjs";
import { sourceStamp } from "./sourceStamp.mjs";

/**
 * Builds the app into `dist/`, with its compressed copies. Needs the dependencies.
 *
 * @param {string} project
 */
export async function buildApp(project) {
  const { build } = await import("vite");
  const stamp = sourceStamp(project);
  await build({ root: project, logLevel: "warn" });
  await compressFolder(join(project, "dist"));
  writeFileSync(stampFile(project), stamp);
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
