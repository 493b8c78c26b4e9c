import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

const compressed = /\.(br|gz)$/;
const unserved = /^\.|^robots\.txt$|^serviceWorker\.js$/;

/**
 * What a copy of the built app holds that opens without a network: the app and its samples, with what was counted ahead of them.
 *
 * @param {string} folder The built app
 * @returns {Promise<{ url: string; revision: string | null }[]>} A revision where the name of the file does not hold its hash
 */
export async function copiedFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => !compressed.test(name) && !unserved.test(name))
    .toSorted();
  return Promise.all(
    names.map(async (name) => ({
      url: `/${name}`,
      revision: name.startsWith("assets/") ? null : await hash(join(folder, name)),
    })),
  );
}

/** @param {string} path */
async function hash(path) {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex")
    .slice(0, 16);
}
