import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const sources = [
  "index.html",
  "package-lock.json",
  "vite.config.ts",
  "src",
  "public",
  "data-samples",
  "pipeline/prepare",
  "scripts/build",
  "scripts/sampleExtract.mjs",
];
const notBuilt = /\.test\.tsx?$|^data-samples[/\\]make[/\\]/;

/**
 * Changes when a file that the build reads is added, removed or written.
 *
 * @param {string} project
 */
export function sourceStamp(project) {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => filesUnder(join(project, source))).toSorted()) {
    const name = relative(project, path);
    if (notBuilt.test(name)) continue;
    const { size, mtimeMs } = statSync(path);
    hash.update(`${name}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
